String log = new File(basedir, 'build.log').text
assert log.contains('undeclared-data')
assert log.contains('[INFO] 1 error, ')
