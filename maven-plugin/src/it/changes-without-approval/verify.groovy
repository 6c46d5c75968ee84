String log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] privacy-policy.yaml:8:3: data.account: Nobody has approved this clause. Approve it, or take it out.')
assert log.contains('The policy is not what was approved: see above.')
