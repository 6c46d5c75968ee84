package org.privacyascode.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** By which headings the usual sections are recognised; the first row that matches counts. */
record SectionNames(Map<Pattern, String> ids) {

    SectionNames {
        ids = Collections.unmodifiableMap(new LinkedHashMap<>(ids));
    }

    static SectionNames of(Table table) {
        Map<Pattern, String> ids = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            try {
                ids.put(
                        Pattern.compile(row.required("heading"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        row.required("section"));
            } catch (PatternSyntaxException e) {
                throw row.problem("The heading is no pattern: " + e.getDescription() + ".", "Correct it.");
            }
        }
        return new SectionNames(ids);
    }

    Optional<String> idOf(String heading) {
        return ids.entrySet().stream()
                .filter(each -> each.getKey().matcher(heading).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean isKnown(String id) {
        return ids.containsValue(id);
    }
}
