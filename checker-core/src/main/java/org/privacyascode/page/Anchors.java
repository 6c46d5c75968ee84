package org.privacyascode.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Policy;

/**
 * The ids of the page, made from the permanent ids of its clauses, so that a link holds for ever: {@code data-account},
 * {@code account-email}, {@code rights-erasure}. Each is unique; a clause that was renamed keeps its old id beside the
 * new one.
 */
final class Anchors {

    private static final List<String> RESERVED =
            List.of("policy", "draft", "short", "know", "contents", "changed", "who", "requests", "foot");
    private static final List<String> USUAL = List.of(
            "data",
            "purposes",
            "never",
            "cookies",
            "sharing",
            "transfers",
            "retention",
            "rights",
            "automated-decisions",
            "security",
            "links",
            "children",
            "regions",
            "changes",
            "contact",
            "glossary");

    private final Map<String, List<String>> byPath = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    private Anchors() {}

    static Anchors of(Policy policy) {
        Anchors anchors = new Anchors();
        RESERVED.forEach(id -> anchors.add(id, id, Optional.empty()));
        policy.sections()
                .forEach(section -> anchors.add("sections", section.id().value(), section.marks()));
        USUAL.stream()
                .filter(id -> anchors.of("sections." + id).isEmpty())
                .forEach(id -> anchors.add("sections." + id, id, Optional.empty()));
        policy.sections().forEach(section -> section.clauses()
                .forEach(clause -> anchors.add(
                        "sections." + section.id() + ".clauses." + clause.id(),
                        section.id() + "-" + clause.id(),
                        clause.marks().was().map(was -> section.id() + "-" + was))));
        policy.data().forEach(anchors::add);
        policy.purposes()
                .forEach(purpose -> anchors.add("purposes", purpose.id().value(), purpose.marks()));
        policy.cookies()
                .types()
                .forEach(type -> anchors.add("cookies", type.id().value(), type.marks()));
        policy.recipients().forEach(each -> anchors.add("recipients", each.id().value(), each.marks()));
        policy.disclosure()
                .sharing()
                .forEach(each -> anchors.add("sharing", each.id().value(), each.marks()));
        policy.rights().forEach(right -> anchors.add("rights", right.id().value(), right.marks()));
        policy.promises()
                .security()
                .forEach(each -> anchors.add("security", each.id().value(), each.marks()));
        policy.promises().links().forEach(each -> anchors.add("links", each.id().value(), each.marks()));
        policy.promises()
                .children()
                .clauses()
                .forEach(each -> anchors.add("children", each.id().value(), each.marks()));
        policy.promises()
                .changes()
                .clauses()
                .forEach(each -> anchors.add("changes", each.id().value(), each.marks()));
        policy.organisation()
                .contact()
                .channels()
                .forEach(each -> anchors.add("contact", each.id().value(), each.marks()));
        policy.supplements()
                .glossary()
                .forEach(each -> anchors.add("glossary", each.id().value(), each.marks()));
        return anchors;
    }

    /** The ids of the clause, such as {@code data.account} or {@code rights.erasure}; empty if it has none. */
    List<String> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** A link to the clause, if the page has it. */
    Optional<LinkTarget> link(String path) {
        return of(path).stream().findFirst().map(LinkTarget::anchor);
    }

    private void add(DataGroup group) {
        String id = group.id().value();
        add("data", id, group.marks());
        for (DataItem item : group.items()) {
            String name = item.id().item();
            List<String> old = new ArrayList<>();
            item.marks().was().ifPresent(was -> old.add(id + "-" + was));
            group.marks().was().ifPresent(was -> old.add(was + "-" + name));
            add("data." + id + "." + name, id + "-" + name, Optional.empty());
            old.forEach(was -> alias("data." + id + "." + name, was));
        }
    }

    private void add(String part, String id, Marks marks) {
        boolean isSection = part.equals("sections");
        add(
                part + "." + id,
                isSection ? id : part + "-" + id,
                marks.was().map(was -> isSection ? was : part + "-" + was));
    }

    private void add(String path, String wanted, Optional<String> was) {
        String plain = plain(wanted);
        String id = plain;
        for (int n = 2; !taken.add(id); n++) {
            id = plain + "-" + n;
        }
        byPath.put(path, List.of(id));
        was.ifPresent(old -> alias(path, old));
    }

    private void alias(String path, String old) {
        String id = plain(old);
        if (taken.add(id)) {
            List<String> ids = new ArrayList<>(of(path));
            ids.add(id);
            byPath.put(path, List.copyOf(ids));
        }
    }

    private static String plain(String id) {
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
        return plain.matches("[a-z0-9].*") ? plain : "x" + plain;
    }
}
