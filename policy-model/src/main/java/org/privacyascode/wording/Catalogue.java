package org.privacyascode.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of one language, complete and checked: every phrase, every member of a closed family, the months, and at
 * least the default form of a date.
 */
record Catalogue(String language, List<String> months, Map<String, Template> templates) {

    Catalogue {
        months = List.copyOf(months);
        templates = Map.copyOf(templates);
    }

    Template template(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
    }

    Optional<Template> find(String key) {
        return Optional.ofNullable(templates.get(key));
    }
}
