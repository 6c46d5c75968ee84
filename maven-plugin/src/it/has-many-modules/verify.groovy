import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text

// A flow from one module into another is found in the one that completes it.
assert log =~ /\[ERROR\] shop\/src\/main\/java\/org\/example\/shop\/Counter\.java:\[8,\d+\] logged-data Email address/

// The root's own files are read.
assert log =~ /Dockerfile:\[2,\d+\] undeclared-recipient /

// Only the whole knows that nothing uses the phone number: once for each of the three builds of everything.
assert log.count('The policy declares customers.phone, but nothing') == 3
assert !log.contains('The policy declares customers.email, but nothing')
assert log.count(': 3 modules.') == 3

def facts = new JsonSlurper().parse(new File(basedir, 'target/privacy/whole/facts.json'))
assert facts.modules*.id == ['org.example:domain', 'org.example:has-many-modules', 'org.example:shop']
assert new File(basedir, 'target/privacy/whole/check.json').text.contains('unused-declaration')

// What has not changed is not read again.
assert log.count('Nothing that was read has changed: facts are those of the last check.') >= 6
