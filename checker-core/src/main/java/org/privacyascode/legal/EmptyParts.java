package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Section;

/** Sections without content, and sentences that end in a colon with nothing behind it. */
final class EmptyParts {

    /** Sections whose content is generated whatever the policy says. */
    private static final Set<String> NEVER_EMPTY =
            Set.of("purposes", "transfers", "retention", "regions", "automated-decisions", "never");

    private static final Map<String, String> PARTS = Map.of(
            "data", "data",
            "cookies", "cookies",
            "sharing", "sharing|recipients",
            "rights", "rights|requests",
            "security", "security",
            "links", "links",
            "children", "children",
            "changes", "changes",
            "contact", "contact",
            "glossary", "glossary");

    private EmptyParts() {}

    static Verdict check(LegalCase subject) {
        Policy policy = subject.policy();
        Set<String> given = policy.questions().keySet();
        Stream<Verdict> sections = policy.sections().stream().map(section -> section(subject, section, given));
        Stream<Verdict> texts = subject.passages().stream()
                .filter(each -> !each.isUnder("sections") && !each.key().equals("title"))
                .map(each -> each.question()
                        .map(question -> open(each.path(), question))
                        .orElseGet(() -> holds(
                                !each.words().endsWith(":"),
                                each.path(),
                                "The text ends in a colon, and nothing follows.")));
        return all(Stream.concat(sections, texts)).orElse(pass("sections"));
    }

    private static Verdict section(LegalCase subject, Section section, Set<String> open) {
        String path = "sections." + section.id();
        boolean hasContent = hasContent(subject, section.id().value(), open);
        boolean endsInColon = subject.words(section.lead()).endsWith(":");
        boolean isSaid = section.words().text().isGiven()
                || !section.clauses().isEmpty()
                || section.lead().isGiven() && !endsInColon;
        if (hasContent || isSaid) {
            return pass(path);
        }
        return holds(
                false,
                path,
                endsInColon
                        ? "The section ends in a colon, and nothing follows."
                        : "The section has a heading and no content.");
    }

    /** A question is no content: the page would show nothing. */
    private static boolean hasContent(LegalCase subject, String id, Set<String> open) {
        Optional<String> parts = Optional.ofNullable(PARTS.get(id));
        if (NEVER_EMPTY.contains(id) || parts.isEmpty()) {
            return NEVER_EMPTY.contains(id);
        }
        return subject.facts().keySet().stream()
                .anyMatch(path ->
                        path.matches("(" + parts.get() + ")\\..*") && !open.contains(path) && !path.endsWith(".note"));
    }
}
