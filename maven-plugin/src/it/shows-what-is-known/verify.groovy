String log = new File(basedir, 'build.log').text
assert log =~ /\d+ clauses: \d+ seen, \d+ nothing contrary seen, \d+ attested/
File privacy = new File(basedir, 'target/privacy')
assert new File(privacy, 'evidence.md').text.contains('| data.customers |')
assert new File(privacy, 'evidence.json').text.contains('"clause": "data.customers"')
assert new File(privacy, 'records').list().size() > 5
