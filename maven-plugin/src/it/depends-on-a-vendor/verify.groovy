String log = new File(basedir, 'build.log').text
assert log =~ /\[WARN\S*\] app\/pom\.xml:\[\d+,\d+\] undeclared-recipient /
assert log.contains('brought by org.example:wrapper')
