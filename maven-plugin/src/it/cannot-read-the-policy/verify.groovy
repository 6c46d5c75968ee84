String log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] \S*privacy-policy\.yaml:\[2,1\] /
assert log.contains('cannot be used: ')
