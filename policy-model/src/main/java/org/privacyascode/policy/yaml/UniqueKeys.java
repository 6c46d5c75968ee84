package org.privacyascode.policy.yaml;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.privacyascode.policy.problem.Position;

/** Refuses keys of one map that are equal, or that only look different: letter case, Unicode form, full width. */
final class UniqueKeys {
    private final Problems problems;
    private final Map<String, YamlNode.YamlText> seen = new HashMap<>();

    UniqueKeys(Problems problems) {
        this.problems = problems;
    }

    /** Whether the key is new. */
    boolean add(YamlNode.YamlText key) {
        if (key.plain() && key.text().equals("<<")) {
            problems.add(key.position(), "Merge keys (<<) are not allowed in a policy.", "Write the keys out.");
            return false;
        }
        Characters.checkName(key, problems);
        YamlNode.YamlText first = seen.putIfAbsent(fold(key.text()), key);
        if (first == null) {
            return true;
        }
        Position at = first.position();
        String same = first.text().equals(key.text()) ? "" : " (written " + first.text() + ")";
        problems.add(
                key.position(),
                "The key " + Quoted.of(key.text()) + " is already there at " + at.line() + ":" + at.column() + same
                        + ".",
                "Remove one of the two.");
        return false;
    }

    private static String fold(String key) {
        return Normalizer.normalize(
                Normalizer.normalize(key, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
