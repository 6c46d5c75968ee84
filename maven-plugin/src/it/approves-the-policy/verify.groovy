String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] 1. Say who you are and how people reach you')
assert log.contains('[INFO] Every clause is approved as it is.') || log.contains('[INFO] Approved: ')
assert new File(basedir, 'privacy-policy.lock.yaml').text.contains('counsel@example.org')
assert new File(basedir, 'target/privacy/review.html').text.contains('Every clause')
assert log.contains('stranger@example.org is not among the approvers of the policy.')
