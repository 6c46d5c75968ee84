package org.privacyascode.legal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyTree;
import org.privacyascode.policy.Question;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.PolicyWords;

/** The words of a policy that people read, in its order. */
record Passages(List<Passage> all, Map<String, Stated<Scalar>> facts, PolicyWords words, String language) {

    /** Texts for colleagues and files, which no page shows. */
    private static final Pattern INTERNAL = Pattern.compile(
            "vocabulary\\..*|dpia|cookies\\.types\\.[^.]+\\.uk-exception|changes\\.history\\.\\d+\\.(compatibility|applies-to)"
                    + "|.*\\.assessment");

    /** Keys whose values are always words, so that an open question there stands for words. */
    private static final Set<String> WORDS = Set.of("title", "text", "lead", "why", "condition", "label");

    Passages {
        all = List.copyOf(all);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    static Passages of(Policy policy, Vocabulary vocabulary, Languages languages) {
        String language =
                Locale.forLanguageTag(policy.document().language().orElse("en")).getLanguage();
        PolicyWords words = PolicyWords.of(policy, languages.of(language), vocabulary);
        List<Passage> all = new ArrayList<>();
        Map<String, Stated<Scalar>> facts = PolicyTree.of(policy).facts();
        for (Map.Entry<String, Stated<Scalar>> fact : facts.entrySet()) {
            if (!INTERNAL.matcher(fact.getKey()).matches()) {
                passage(fact.getKey(), fact.getValue(), words).ifPresent(all::add);
            }
        }
        return new Passages(all, facts, words, language);
    }

    private static Optional<Passage> passage(String path, Stated<Scalar> fact, PolicyWords words) {
        Optional<Question> question = fact.question();
        if (question.isPresent() && WORDS.contains(path.substring(path.lastIndexOf('.') + 1))) {
            return Optional.of(new Passage(path, "", "", question));
        }
        return fact.given()
                .filter(Scalar.Words.class::isInstance)
                .map(scalar -> ((Scalar.Words) scalar).text())
                .map(text -> new Passage(
                        path, text.source(), Passage.plain(words.text(text).words()), Optional.empty()));
    }
}
