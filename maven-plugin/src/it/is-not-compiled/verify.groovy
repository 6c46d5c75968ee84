String log = new File(basedir, 'build.log').text
assert log.contains('nothing-scanned: the module has sources, but ')
