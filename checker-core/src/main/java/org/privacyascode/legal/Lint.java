package org.privacyascode.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.translation.TranslationState;

/** Holds policies to the rules of law. Reads no file and knows no code; safe for concurrent use. */
public final class Lint {

    private final LegalRules rules;
    private final Map<String, LegalCheck> checks;
    private final Vocabulary vocabulary;
    private final LegalCase.Lists lists;

    private Lint(LegalRules rules, Map<String, LegalCheck> checks, Vocabulary vocabulary, LegalCase.Lists lists) {
        this.rules = rules;
        this.checks = checks;
        this.vocabulary = vocabulary;
        this.lists = lists;
    }

    /** The rules that ship with the tool. */
    public static Lint create(Vocabulary vocabulary) {
        return new Lint(LegalRules.load(), Checks.all(), vocabulary, LegalCase.Lists.load());
    }

    public List<LegalRule> rules() {
        return rules.rules();
    }

    /**
     * The result of every rule.
     *
     * @param asOf the day for which the rules are asked
     * @param previous the version before, for the rules on changes
     */
    public LintResult of(Policy policy, LocalDate asOf, Optional<Policy> previous) {
        return of(policy, asOf, previous, TranslationState.NONE);
    }

    /** The same with the translations that lie beside the policy. */
    public LintResult of(Policy policy, LocalDate asOf, Optional<Policy> previous, TranslationState translations) {
        Set<String> packs = Packs.of(policy);
        LegalCase subject =
                LegalCase.of(policy, vocabulary, lists, new LegalCase.Setting(asOf, previous, packs, translations));
        List<LegalResult> results = rules.rules().stream()
                .map(rule -> LegalResult.of(rule, verdict(rule, subject), policy))
                .toList();
        return new LintResult(results, asOf, packs, subject.count());
    }

    private Verdict verdict(LegalRule rule, LegalCase subject) {
        LocalDate asOf = subject.setting().asOf();
        if (!subject.setting().packs().contains(rule.pack())) {
            return Verdict.none("The pack " + rule.pack() + " is not in document.regimes.");
        }
        if (!rule.term().isReportedOn(asOf)) {
            return Verdict.none(
                    rule.term().isOverOn(asOf)
                            ? "It held until " + rule.term().to().orElseThrow() + "."
                            : "It holds from " + rule.term().from().orElseThrow() + ".");
        }
        if (rule.decidedBy() == LegalRule.Decider.WORDS && !subject.isReadable()) {
            return Verdict.open(
                    "document.language",
                    "The tool has no lists of words for this language. Somebody has to read the text.");
        }
        LegalCheck check = checks.get(rule.id());
        if (check == null) {
            throw new IllegalStateException("no check for the rule " + rule.id());
        }
        return check.of(subject.in(rule.pack()));
    }
}
