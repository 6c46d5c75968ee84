package org.privacyascode.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Translation;
import org.privacyascode.policy.yaml.TranslationReader;
import org.privacyascode.translation.TranslatedPolicy;
import org.privacyascode.translation.TranslationProblem;
import org.privacyascode.translation.TranslationState;
import org.privacyascode.wording.Wording;

/** The translations that lie beside a policy. */
final class Translations {

    private static final String USUAL = "en";

    private final Path folder;
    private final Path file;
    private final Policy policy;

    private Translations(Path folder, Path file, Policy policy) {
        this.folder = folder;
        this.file = file;
        this.policy = policy;
    }

    /** Those beside the policy that the options name. */
    static Translations of(Options options, Policy policy) {
        return new Translations(PolicyOption.folder(options), PolicyOption.file(options), policy);
    }

    /**
     * The policy in the language of these words, as far as it is translated; the policy as it is in its own language.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException if the translation cannot be read
     */
    TranslatedPolicy in(Wording wording) {
        if (wording.isLanguageOf(policy.document().language().orElse(USUAL))) {
            return new TranslatedPolicy(policy, List.of());
        }
        Translation translation = find(wording.language())
                .orElse(new Translation(wording.language(), policy.header().id().value(), Map.of()));
        return TranslatedPolicy.of(policy, translation);
    }

    /** The translation into the language, if there is one. */
    Optional<Translation> find(String language) {
        return TranslationReader.beside(folder, file, language);
    }

    /** What is wrong with those that are there, by language. */
    List<TranslationProblem> problems() {
        List<TranslationProblem> problems = new ArrayList<>();
        for (String language : Wording.languages().keySet()) {
            find(language)
                    .map(each -> TranslatedPolicy.of(policy, each).problems())
                    .ifPresent(problems::addAll);
        }
        return problems;
    }

    /** Which there are and what is wrong with them, for the rules of law. */
    TranslationState state() {
        List<String> languages = Wording.languages().keySet().stream()
                .filter(language -> find(language).isPresent())
                .toList();
        return new TranslationState(languages, problems());
    }
}
