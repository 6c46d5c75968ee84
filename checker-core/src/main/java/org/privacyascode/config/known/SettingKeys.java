package org.privacyascode.config.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** The table of configuration keys, found in any spelling that frameworks accept. Immutable. */
public final class SettingKeys {
    private static final String RESOURCE = "/org/privacyascode/policies/config/keys.csv";

    private final Map<String, KeyRow> exact = new HashMap<>();
    private final Map<String, KeyRow> environment = new HashMap<>();
    private final Map<String, List<KeyPattern>> patterns = new HashMap<>();

    /** A key with placeholders, divided at its dots. */
    private record KeyPattern(String[] parts, KeyRow row) {}

    private SettingKeys() {}

    /** Reads the table; fails when a row of it is wrong. */
    public static SettingKeys load() {
        SettingKeys keys = new SettingKeys();
        Table.ofResource(RESOURCE).rows().forEach(keys::add);
        return keys;
    }

    private void add(Row row) {
        String word = row.required("meaning").toUpperCase(Locale.ROOT).replace('-', '_');
        Meaning meaning;
        try {
            meaning = Meaning.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw row.problem(
                    "The meaning " + word + " is not known.", "Write one of the meanings of the documentation.");
        }
        KeyRow key = new KeyRow(
                row.required("key"),
                meaning,
                List.of(row.text("argument").orElse("").split("\\|", -1)),
                row.text("unit").orElse(""),
                row.text("note").orElse(""));
        String canonical = canonical(key.key());
        if (canonical.contains("*")) {
            patterns.computeIfAbsent(canonical.split("\\.")[0], first -> new ArrayList<>())
                    .add(new KeyPattern(canonical.split("\\."), key));
        } else if (exact.put(canonical, key) != null) {
            throw row.problem("The key is there twice.", "Remove one row.");
        } else {
            environment.put(canonical.replace(".", ""), key);
        }
    }

    /** The meaning of a dotted key. */
    public Optional<KeyRow> of(String key) {
        String canonical = canonical(key);
        KeyRow row = exact.get(canonical);
        if (row != null) {
            return Optional.of(row);
        }
        String[] parts = canonical.split("\\.");
        return Stream.concat(
                        patterns.getOrDefault(parts[0], List.of()).stream(),
                        patterns.getOrDefault("**", List.of()).stream())
                .filter(each -> matches(each.parts(), 0, parts, 0))
                .map(KeyPattern::row)
                .findFirst();
    }

    /** The meaning of an environment variable, {@code SPRING_MAIL_HOST}. */
    public Optional<KeyRow> ofEnvironment(String name) {
        return Optional.ofNullable(
                environment.get(name.toLowerCase(Locale.ROOT).replace("_", "").replace(".", "")));
    }

    /** A key in the one spelling that all relaxed spellings share. */
    public static String canonical(String key) {
        return key.toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replace("_", "")
                .replace("[", ".")
                .replace("]", "")
                .replace("\"", "");
    }

    private static boolean matches(String[] pattern, int p, String[] key, int k) {
        if (p == pattern.length) {
            return k == key.length;
        }
        if (pattern[p].equals("**")) {
            for (int next = k; next <= key.length; next++) {
                if (matches(pattern, p + 1, key, next)) {
                    return true;
                }
            }
            return false;
        }
        return k < key.length
                && (pattern[p].equals("*") || pattern[p].equals(key[k]))
                && matches(pattern, p + 1, key, k + 1);
    }
}
