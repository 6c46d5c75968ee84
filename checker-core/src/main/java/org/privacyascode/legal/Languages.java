package org.privacyascode.legal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.privacyascode.wording.Wording;

/** The languages in which facts are put into words, each read once, when it is first asked for. Safe for concurrent use. */
final class Languages {

    private static final String USUAL = "en";

    private final Map<String, Wording> wordings = new ConcurrentHashMap<>();

    /** Facts in a language that the tool does not speak are said in English. */
    Wording of(String language) {
        return wordings.computeIfAbsent(Wording.speaks(language) ? language : USUAL, Wording::of);
    }
}
