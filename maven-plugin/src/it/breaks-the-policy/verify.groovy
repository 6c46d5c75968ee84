String log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] \S*src\/main\/java\/org\/example\/Customer\.java:\[\d+,\d+\] undeclared-data /
assert log.contains('items: [contact.email]')
assert log.contains('The policy is not kept: 1 error')
