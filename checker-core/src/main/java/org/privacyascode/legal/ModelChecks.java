package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.pass;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.LifeCycle;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;

/** Whether the policy fits together. What the reader refuses never comes this far. */
final class ModelChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "MODEL-101", subject -> pass("policy"),
            "MODEL-102", ModelChecks::nothingOpen,
            "MODEL-103", subject -> pass("data"),
            "MODEL-104", subject -> pass("policy"),
            "MODEL-105", ModelChecks::used,
            "MODEL-106", ModelChecks::saidOnce,
            "MODEL-107", ModelChecks::noComment);

    private static final int STEM = 6;
    private static final Set<LifeCycle> PUBLIC = Set.of(LifeCycle.APPROVED, LifeCycle.PUBLISHED);

    private ModelChecks() {}

    private static Verdict nothingOpen(LegalCase subject) {
        if (!PUBLIC.contains(subject.policy().header().status())) {
            return none("The policy is neither approved nor published.");
        }
        List<String> open = List.copyOf(subject.policy().questions().keySet());
        return open.isEmpty()
                ? pass("status")
                : fail(open.get(0), open.size() + " questions are open, and the policy is approved.");
    }

    private static Verdict used(LegalCase subject) {
        Stream<Verdict> data = subject.data().stream()
                .map(group -> listed(
                        purposes(group),
                        LegalCase.path(group) + ".for",
                        "These data are collected and used for nothing."));
        Stream<Verdict> purposes = subject.purposes().stream().map(purpose -> PurposeChecks.used(purpose, subject));
        Verdict recipients = RecipientChecks.ALL.get("GDPR-120").of(subject);
        return all(Stream.of(data, purposes, Stream.of(recipients)).flatMap(Function.identity()))
                .orElse(pass("data"));
    }

    private static Listed<PurposeId> purposes(DataGroup group) {
        boolean byItems = !group.items().isEmpty()
                && group.items().stream()
                        .noneMatch(item -> group.purposesOf(item).isEmpty());
        return byItems
                ? group.purposesOf(group.items().values().get(0))
                : group.handling().purposes();
    }

    /** Words on why that repeat the purpose in other words. */
    private static Verdict saidOnce(LegalCase subject) {
        Stream<Verdict> data = subject.data().stream()
                .map(group -> again(
                        subject, group.why(), group.handling().purposes().values(), LegalCase.path(group) + ".why"));
        Stream<Verdict> cookies = subject.cookieTypes().stream()
                .map(type -> again(subject, type.why(), type.purposes().values(), LegalCase.path(type) + ".why"));
        return all(Stream.concat(data, cookies)).orElse(pass("purposes"));
    }

    private static Verdict again(LegalCase subject, Stated<Text> why, List<PurposeId> purposes, String path) {
        if (!why.isGiven()) {
            return why.isOpen() ? Verdict.stated(why, path, "") : none("");
        }
        String words = subject.words(why);
        List<String> twice = subject.purposes().stream()
                .filter(purpose -> purposes.contains(purpose.id()))
                .filter(purpose -> overlaps(
                        words,
                        subject.words().title(purpose) + " "
                                + Passage.plain(subject.words().text(purpose).words())))
                .filter(purpose ->
                        !Passage.plain(subject.words().text(purpose).words()).equals(words))
                .map(LegalCase::path)
                .toList();
        return holds(
                twice.isEmpty(),
                path,
                "This says in other words what " + String.join(" and ", twice) + " says. Leave one of them out.");
    }

    private static boolean overlaps(String one, String other) {
        Set<String> common = new HashSet<>(stems(one));
        common.retainAll(stems(other));
        return !common.isEmpty();
    }

    private static Set<String> stems(String words) {
        return Prose.wordsOf(words.toLowerCase(Locale.ROOT)).stream()
                .filter(word -> word.length() >= STEM && !word.startsWith("service"))
                .map(word -> word.substring(0, STEM))
                .collect(Collectors.toSet());
    }

    private static Verdict noComment(LegalCase subject) {
        return all(subject.passages().stream()
                        .map(each -> each.question().isPresent()
                                ? Verdict.open(each.path(), each.question().get())
                                : holds(
                                        !each.source().contains(" # "),
                                        each.path(),
                                        "The text holds \" # \": a comment became words of the page.")))
                .orElse(pass("policy"));
    }
}
