String log = new File(basedir, 'build.log').text
assert log =~ /\[INFO\] 0 errors, \d+ warnings?\. Read 1 class and/
assert new File(basedir, 'target/privacy/check.json').text.contains('"errors": 0')
assert new File(basedir, 'target/privacy/privacy-policy.html').text.contains('Example Ltd')
