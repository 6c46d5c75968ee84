String log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] shop\/src\/main\/java\/org\/example\/Customer\.java:\[\d+,\d+\] undeclared-data Phone/
assert !log.contains('undeclared-data Email')
assert log.contains('declare it in privacy-policy.yaml:')
