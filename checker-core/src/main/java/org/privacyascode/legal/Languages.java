package org.privacyascode.legal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.privacyascode.wording.Wording;

/** The languages in which facts are put into words, read once. */
record Languages(Map<String, Wording> wordings) {

    private static final String USUAL = "en";
    private static final List<String> SPOKEN = List.of(USUAL, "de", "fr", "es");

    Languages {
        wordings = Map.copyOf(wordings);
    }

    static Languages load() {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        SPOKEN.stream().filter(Wording::speaks).forEach(each -> wordings.put(each, Wording.of(each)));
        return new Languages(wordings);
    }

    /** Facts in a language that the tool does not speak are said in English. */
    Wording of(String language) {
        return wordings.getOrDefault(language, wordings.get(USUAL));
    }
}
