String exceptions = new File(basedir, 'privacy-acceptances.yaml').text
assert exceptions.contains('rule: undeclared-data')
assert exceptions.contains('about: contact.email')
assert exceptions.contains('- org.example.Customer.')
String log = new File(basedir, 'build.log').text
assert log.contains('has 1 place, 0 before.')
assert log.contains('0 errors')
assert log.contains('1 accepted finding')
assert new File(basedir, 'target/privacy/check.sarif').text.contains('"suppressions"')
