String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Skipped: privacy.skip is set.')
assert !new File(basedir, 'target/privacy').exists()
