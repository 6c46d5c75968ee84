package org.privacyascode.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Rewording;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.Translation;
import org.privacyascode.policy.problem.Position;
import org.privacyascode.translation.TranslationProblem.Kind;

/**
 * A policy with the words of a translation laid over its own.
 *
 * @param policy words that are not translated stay in the language of the policy, and say so
 * @param problems what keeps the translation from saying what the policy says, in the order of the clauses
 */
public record TranslatedPolicy(Policy policy, List<TranslationProblem> problems) {

    public TranslatedPolicy {
        problems = List.copyOf(problems);
    }

    /** Lays a translation over a policy. A pure function. */
    public static TranslatedPolicy of(Policy policy, Translation translation) {
        ClauseTexts texts = ClauseTexts.of(policy);
        Policy reworded = Rewording.of(policy, (path, text) -> Optional.of(translated(path, text, texts, translation)));
        return new TranslatedPolicy(reworded, new Findings(policy, texts, translation).all());
    }

    private static Text translated(String path, Text text, ClauseTexts texts, Translation translation) {
        String clause = ClauseTexts.clauseOf(path);
        return Optional.ofNullable(translation.clauses().get(clause))
                .flatMap(own -> Optional.ofNullable(own.words().get(ClauseTexts.below(path)))
                        .map(word -> new Text(
                                word.words(),
                                Optional.of(new Text.Translated(
                                        translation.language(), !own.of().equals(texts.hash(clause)))))))
                .orElse(text);
    }

    /** What is wrong with a translation. */
    private static final class Findings {

        private final Policy policy;
        private final ClauseTexts texts;
        private final Translation translation;
        private final List<TranslationProblem> found = new ArrayList<>();

        private Findings(Policy policy, ClauseTexts texts, Translation translation) {
            this.policy = policy;
            this.texts = texts;
            this.translation = translation;
        }

        private List<TranslationProblem> all() {
            String id = policy.header().id().value();
            if (!translation.policy().equals(id)) {
                add(
                        Kind.OTHER_POLICY,
                        "policy",
                        "It is the translation of " + translation.policy() + ", and this is " + id + ".",
                        translation.clauses().values().stream()
                                .findFirst()
                                .map(Translation.Clause::at)
                                .orElse(policy.positionOf("policy")));
            }
            texts.clauses().forEach(this::clause);
            translation.clauses().forEach((clause, own) -> {
                Map<String, Text> known = texts.clauses().getOrDefault(clause, Map.of());
                new TreeSet<>(own.words().keySet())
                        .stream()
                                .filter(path -> !known.containsKey(path))
                                .forEach(path -> add(
                                        Kind.UNKNOWN,
                                        clause,
                                        "The policy has no words at " + path + ". Delete them here.",
                                        own.words().get(path).at()));
            });
            return found.stream()
                    .sorted(Comparator.comparing(TranslationProblem::clause)
                            .thenComparing(each -> each.at().line()))
                    .toList();
        }

        private void clause(String clause, Map<String, Text> words) {
            Optional<Translation.Clause> own =
                    Optional.ofNullable(translation.clauses().get(clause));
            if (own.isEmpty()) {
                add(
                        Kind.MISSING,
                        clause,
                        "The clause is not translated. Translate it; of: \"" + texts.hash(clause) + "\".",
                        policy.positionOf(clause));
                return;
            }
            if (!own.get().of().equals(texts.hash(clause))) {
                add(
                        Kind.STALE,
                        clause,
                        "The words changed since they were translated. Translate them again; of: \""
                                + texts.hash(clause) + "\".",
                        own.get().at());
            }
            words.forEach((path, text) -> {
                Translation.Word word = own.get().words().get(path);
                if (word == null) {
                    add(
                            Kind.MISSING,
                            clause,
                            "There are no words for " + path + ". Add them.",
                            own.get().at());
                } else if (!new TreeSet<>(text.inserts()).equals(new TreeSet<>(new Text(word.words()).inserts()))) {
                    add(
                            Kind.OTHER_FACTS,
                            clause,
                            "The words at " + path + " insert other facts than the policy does, which inserts "
                                    + text.inserts() + ". Insert the same.",
                            word.at());
                }
            });
        }

        private void add(Kind kind, String clause, String message, Position at) {
            found.add(new TranslationProblem(kind, translation.language(), clause, message, at));
        }
    }
}
