package org.privacyascode.config.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.setting.SettingsFormat;

/** Reads Dockerfiles: values given to the application, and agents put beside it. */
public final class DockerFormat implements Format {
    private static final Pattern PAIR =
            Pattern.compile("([A-Za-z_][\\w.-]*)=(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^\\s\"']*)");
    private static final Pattern OLD = Pattern.compile("(?i)ENV\\s+([A-Za-z_][\\w.-]*)\\s+([^=\\n].*)");

    private final SettingsFormat settings;
    private final Agents agents;

    public DockerFormat(Catalogue catalogue, SettingsFormat settings) {
        this.settings = settings;
        this.agents = new Agents(catalogue);
    }

    @Override
    public boolean reads(SourceText source) {
        String name = source.name();
        return name.startsWith("dockerfile") || name.startsWith("containerfile") || name.endsWith(".dockerfile");
    }

    @Override
    public void read(SourceText source, Seen seen) {
        List<Setting> given = new ArrayList<>();
        String text = source.text();
        int at = 0;
        while (at < text.length()) {
            int end = instructionEnd(text, at);
            String line = text.substring(at, end);
            if (!line.stripLeading().startsWith("#")) {
                instruction(line, at, source, given, seen);
            }
            at = end + 1;
        }
        settings.facts(given, seen);
    }

    private static int instructionEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        boolean comment = text.substring(from, end < 0 ? text.length() : end)
                .stripLeading()
                .startsWith("#");
        while (end > 0 && !comment && text.substring(from, end).stripTrailing().endsWith("\\")) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    private void instruction(String line, int offset, SourceText source, List<Setting> given, Seen seen) {
        String word = line.stripLeading().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
        if (word.equals("ENV") || word.equals("ARG")) {
            values(line, offset, source, given);
        }
        if (List.of("ENV", "COPY", "ADD", "RUN", "CMD", "ENTRYPOINT").contains(word)) {
            agents.tell(line, source, source.at(offset), seen);
        }
    }

    private static void values(String line, int offset, SourceText source, List<Setting> given) {
        Matcher old = OLD.matcher(line.strip());
        if (old.matches() && !old.group(2).contains("=")) {
            int key = offset + line.indexOf(old.group(1));
            int value = offset
                    + line.indexOf(
                            old.group(2),
                            line.indexOf(old.group(1)) + old.group(1).length());
            given.add(new Setting(source, old.group(1), old.group(2), source.at(key), source.at(value), ""));
            return;
        }
        Matcher pairs = PAIR.matcher(line);
        while (pairs.find()) {
            boolean quoted = pairs.group(2).startsWith("\"") || pairs.group(2).startsWith("'");
            String value = quoted ? pairs.group(2).substring(1, pairs.group(2).length() - 1) : pairs.group(2);
            given.add(new Setting(
                    source,
                    pairs.group(1),
                    value,
                    source.at(offset + pairs.start(1)),
                    source.at(offset + pairs.start(2) + (quoted ? 1 : 0)),
                    ""));
        }
    }
}
