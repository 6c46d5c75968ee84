String log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Skipped: a module of packaging pom has no code.')
