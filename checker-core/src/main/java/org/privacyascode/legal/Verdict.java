package org.privacyascode.legal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Question;
import org.privacyascode.policy.Stated;

/** An outcome and the places that led to it; every outcome but PASS has at least one. */
public record Verdict(Outcome outcome, List<Remark> remarks) {

    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.FAIL, Outcome.OPEN, Outcome.PASS, Outcome.NOT_APPLICABLE);
    private static final List<Outcome> BEST_FIRST =
            List.of(Outcome.PASS, Outcome.OPEN, Outcome.FAIL, Outcome.NOT_APPLICABLE);

    public Verdict {
        remarks = List.copyOf(remarks);
    }

    static Verdict pass(String path) {
        return new Verdict(Outcome.PASS, List.of(new Remark(path, "")));
    }

    static Verdict fail(String path, String message) {
        return new Verdict(Outcome.FAIL, List.of(new Remark(path, message)));
    }

    static Verdict open(String path, String question) {
        return new Verdict(Outcome.OPEN, List.of(new Remark(path, question)));
    }

    static Verdict open(String path, Question question) {
        String suggestion = question.suggest()
                .filter(text -> text.indexOf('\n') < 0)
                .map(text -> " Suggested: " + text)
                .orElse("");
        return open(path, question.question() + suggestion);
    }

    static Verdict none(String why) {
        return new Verdict(Outcome.NOT_APPLICABLE, List.of(new Remark("", why)));
    }

    /** A fact that decides: given it passes, to be decided it is open, absent it fails. */
    static Verdict stated(Stated<?> fact, String path, String missing) {
        return fact.question()
                .map(question -> open(path, question))
                .orElseGet(() -> fact.isGiven() ? pass(path) : fail(path, missing));
    }

    /** The same for a list, which has to hold something. */
    static Verdict listed(Listed<?> facts, String path, String missing) {
        return facts.question()
                .map(question -> open(path, question))
                .orElseGet(() -> facts.isEmpty() ? fail(path, missing) : pass(path));
    }

    /** A fact that decides by its value. */
    static Verdict holds(boolean holds, String path, String wrong) {
        return holds ? pass(path) : fail(path, wrong);
    }

    /** All have to pass: one that fails decides, then one that is open. Where none applies, or there is none, the rule does not. */
    static Verdict all(Stream<Verdict> verdicts) {
        return decide(verdicts.toList(), WORST_FIRST);
    }

    static Verdict all(Verdict... verdicts) {
        return all(Stream.of(verdicts));
    }

    /** One has to pass: one that passes decides, then one that is open. */
    static Verdict any(Stream<Verdict> verdicts) {
        return decide(verdicts.toList(), BEST_FIRST);
    }

    static Verdict any(Verdict... verdicts) {
        return any(Stream.of(verdicts));
    }

    private static Verdict decide(List<Verdict> verdicts, List<Outcome> order) {
        for (Outcome outcome : order) {
            List<Verdict> same =
                    verdicts.stream().filter(each -> each.outcome == outcome).toList();
            if (!same.isEmpty()) {
                return new Verdict(
                        outcome,
                        same.stream()
                                .flatMap(each -> each.remarks.stream())
                                .distinct()
                                .toList());
            }
        }
        return none("There is nothing in the policy that this is about.");
    }

    /** This verdict, unless the rule does not apply: then the other. */
    Verdict orElse(Verdict other) {
        return outcome == Outcome.NOT_APPLICABLE ? other : this;
    }

    boolean is(Outcome wanted) {
        return outcome == wanted;
    }

    /** The first place; empty where the rule does not apply. */
    public String path() {
        return remarks.stream().map(Remark::path).findFirst().orElse("");
    }

    /** What is to be said, in one line; empty for a policy that passes. */
    public String message() {
        Optional<Remark> first = remarks.stream().findFirst();
        List<String> others =
                remarks.stream().skip(1).map(Remark::path).distinct().toList();
        return first.map(Remark::message).orElse("")
                + (others.isEmpty() || outcome == Outcome.PASS ? "" : " Also: " + String.join(", ", others) + ".");
    }
}
