String log = new File(basedir, 'build.log').text
assert log.contains('There is no privacy-policy.yaml in ')
assert log.contains('controller: Your Company Ltd')
