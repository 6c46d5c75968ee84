package org.privacyascode.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** {@code --version}: which program this is. */
final class VersionCommand implements Command {

    private static final String DESCRIPTION = "/META-INF/maven/org.privacyascode/privacy-checker-core/pom.properties";

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public ExitCode run(Options options, Console console) {
        console.write(
                Optional.empty(),
                out -> out.append("privacy ").append(version()).append("\n"));
        return ExitCode.FINE;
    }

    /** The version that Maven wrote into the jar; outside a jar there is none. */
    private static String version() throws IOException {
        try (InputStream in = VersionCommand.class.getResourceAsStream(DESCRIPTION)) {
            if (in == null) {
                return "(not packed)";
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "(not packed)");
        }
    }
}
