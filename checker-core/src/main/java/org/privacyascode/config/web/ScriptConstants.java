package org.privacyascode.config.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.web.ScriptTokens.Literal;

/** Names of a script that are given one literal text and no other. */
final class ScriptConstants {
    private static final Pattern GIVEN = Pattern.compile(
            "(?:\\b(?:const|let|var|readonly|static|private|public)\\s+|[,{]\\s*)([A-Za-z_$][\\w$]*)\\s*(?::\\s*string\\s*)?[=:](?!=)\\s*");

    private ScriptConstants() {}

    static Map<String, String> of(String code, TreeMap<Integer, Literal> literals) {
        Map<String, String> constants = new HashMap<>();
        Set<String> several = new HashSet<>();
        Matcher matcher = GIVEN.matcher(code);
        while (matcher.find()) {
            Literal literal = literals.get(matcher.end());
            String name = matcher.group(1);
            if (literal != null && !literal.text().contains("${")) {
                String before = constants.put(name, literal.text());
                if (before != null && !before.equals(literal.text())) {
                    several.add(name);
                }
            }
        }
        constants.keySet().removeAll(several);
        return constants;
    }
}
