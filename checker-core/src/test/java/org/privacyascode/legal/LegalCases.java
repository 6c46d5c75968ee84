package org.privacyascode.legal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cases of {@code cases.txt}: a rule, the result it has to have, and what differs from the base policy. */
record LegalCases(List<LegalCases.Entry> entries, Map<String, List<String>> never) {

    static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    private static final Pattern RESULT =
            Pattern.compile("  (PASS|FAIL|OPEN|NOT_APPLICABLE)(?: @(\\d{4}-\\d{2}-\\d{2}))?( <)?(?: (\\S.*))?");
    private static final Pattern NEVER = Pattern.compile("  NEVER (PASS|FAIL|OPEN): .{10,}");

    /**
     * One case.
     *
     * @param hasPrevious whether the base policy is given as the version before
     */
    record Entry(int line, String rule, Outcome outcome, LocalDate asOf, boolean hasPrevious, String patch) {

        /** The policy that differs, as an overlay over the base. */
        String overlay() {
            return Patch.overlay(patch);
        }

        @Override
        public String toString() {
            return "cases.txt:" + line + " " + rule + " " + outcome + " " + patch;
        }
    }

    static LegalCases read() {
        List<Entry> entries = new ArrayList<>();
        Map<String, List<String>> never = new LinkedHashMap<>();
        String rule = "";
        List<String> lines = resource("cases.txt").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher result = RESULT.matcher(line);
            Matcher impossible = NEVER.matcher(line);
            if (line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(" ")) {
                rule = line;
                never.put(rule, new ArrayList<>());
            } else if (impossible.matches()) {
                never.get(rule).add(impossible.group(1));
            } else if (result.matches()) {
                entries.add(new Entry(
                        i + 1,
                        rule,
                        Outcome.valueOf(result.group(1)),
                        Optional.ofNullable(result.group(2))
                                .map(LocalDate::parse)
                                .orElse(DAY),
                        result.group(3) != null,
                        Optional.ofNullable(result.group(4)).orElse("")));
            } else {
                throw new IllegalStateException("cases.txt:" + (i + 1) + ": no case: " + line);
            }
        }
        return new LegalCases(entries, never);
    }

    /** Writes the base policy and one that differs into a folder; gives the file of the second. */
    static Path write(Path folder, Entry entry) {
        try {
            Files.writeString(folder.resolve("base.yaml"), resource("base.yaml"));
            return Files.writeString(folder.resolve("case.yaml"), entry.overlay());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (var in = LegalCases.class.getResourceAsStream("/legal/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
