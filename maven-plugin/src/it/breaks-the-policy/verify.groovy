String log = new File(basedir, 'build.log').text
assert log =~ /\[ERROR\] \S*src\/main\/java\/org\/example\/Customer\.java:\[\d+,\d+\] undeclared-data /
assert log.contains('items: [contact.email]')
assert log.contains('The policy is not kept: 1 error')

// The command that the finding names explains it, and the rule too.
assert log.contains('Why, and how to accept it: mvn privacy:explain -Dprivacy.finding=v1:361785a6\n')
assert log.contains('ERROR  undeclared-data  v1:361785a6')
assert log.contains('To accept it, with a reason, a name and an end date, paste below accepted: in privacy-acceptances.yaml')
assert log.contains('undeclared-data (error)')
assert log.contains('This check has no finding v1:00000000.')
