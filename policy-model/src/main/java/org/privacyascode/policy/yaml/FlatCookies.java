package org.privacyascode.policy.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.privacyascode.policy.problem.Position;

/** Cookies written one by one become types of cookies: those for the same purposes and agreed to in the same way are one type. */
final class FlatCookies {
    private static final Set<String> LONG_FORM = Set.of(
            "explanation",
            "types-title",
            "types",
            "choices-title",
            "choices",
            "signals",
            "note",
            "only",
            "except",
            "attested",
            "code",
            "was",
            "found",
            "tbd",
            "suggest",
            "ask",
            "due",
            "as-published");
    private static final Set<String> OF_TYPE = Set.of("for", "consent", "strictly-necessary");
    private static final List<String> NECESSARY = List.of("service", "security");

    private FlatCookies() {}

    static YamlNode toTypes(YamlNode node) {
        if (!(node instanceof YamlNode.YamlMap cookies)
                || cookies.entries().stream().allMatch(FlatCookies::isLong)) {
            return node;
        }
        Map<String, List<YamlNode.YamlEntry>> types = new LinkedHashMap<>();
        cookies.entries().stream().filter(entry -> !isLong(entry)).forEach(entry -> types.computeIfAbsent(
                        typeOf((YamlNode.YamlMap) entry.value()), each -> new ArrayList<>())
                .add(entry));
        List<YamlNode.YamlEntry> entries = new ArrayList<>(
                cookies.entries().stream().filter(FlatCookies::isLong).toList());
        Set<String> taken = new LinkedHashSet<>();
        List<YamlNode.YamlEntry> typeEntries =
                types.values().stream().map(members -> type(members, taken)).toList();
        entries.add(new YamlNode.YamlEntry(
                new YamlNode.YamlText("types", true, node.position()),
                new YamlNode.YamlMap(typeEntries, node.position())));
        return new YamlNode.YamlMap(entries, node.position());
    }

    /** What is no map is left for the reader to report. */
    private static boolean isLong(YamlNode.YamlEntry entry) {
        return LONG_FORM.contains(entry.name()) || !(entry.value() instanceof YamlNode.YamlMap);
    }

    private static String typeOf(YamlNode.YamlMap cookie) {
        return cookie.entries().stream()
                .filter(entry -> OF_TYPE.contains(entry.name()))
                .map(entry -> entry.name() + "=" + FlowText.of(entry.value()))
                .sorted()
                .collect(Collectors.joining(";"));
    }

    private static YamlNode.YamlEntry type(List<YamlNode.YamlEntry> members, Set<String> taken) {
        YamlNode.YamlMap first = (YamlNode.YamlMap) members.get(0).value();
        Position position = members.get(0).key().position();
        Set<String> ids = new LinkedHashSet<>();
        List<YamlNode.YamlEntry> entries = new ArrayList<>(first.entries().stream()
                .filter(entry -> OF_TYPE.contains(entry.name()))
                .toList());
        if (!first.has("strictly-necessary")) {
            entries.add(new YamlNode.YamlEntry(
                    new YamlNode.YamlText("strictly-necessary", true, position),
                    new YamlNode.YamlText(Boolean.toString(isNecessary(first)), true, position)));
        }
        entries.add(new YamlNode.YamlEntry(
                new YamlNode.YamlText("items", true, position),
                new YamlNode.YamlMap(
                        members.stream().map(member -> cookie(member, ids)).toList(), position)));
        String id = Ids.unique(Ids.of(purposes(first).stream().collect(Collectors.joining("-"))), taken);
        return new YamlNode.YamlEntry(
                new YamlNode.YamlText(id, true, position), new YamlNode.YamlMap(entries, position));
    }

    /** Necessary is what needs no consent and serves nothing but running the service and keeping it safe. */
    private static boolean isNecessary(YamlNode.YamlMap cookie) {
        return !cookie.has("consent")
                && !purposes(cookie).isEmpty()
                && purposes(cookie).stream().allMatch(purpose -> NECESSARY.stream()
                        .anyMatch(root -> purpose.equals(root) || purpose.startsWith(root + ".")));
    }

    private static List<String> purposes(YamlNode.YamlMap cookie) {
        Optional<YamlNode> purposes = cookie.entry("for").map(YamlNode.YamlEntry::value);
        if (purposes.isPresent() && purposes.get() instanceof YamlNode.YamlText text) {
            return List.of(text.text());
        }
        return purposes
                .filter(YamlNode.YamlList.class::isInstance)
                .map(list -> ((YamlNode.YamlList) list).nodes())
                .orElse(List.of())
                .stream()
                .filter(YamlNode.YamlText.class::isInstance)
                .map(each -> ((YamlNode.YamlText) each).text())
                .toList();
    }

    private static YamlNode.YamlEntry cookie(YamlNode.YamlEntry member, Set<String> ids) {
        YamlNode.YamlMap flat = (YamlNode.YamlMap) member.value();
        List<YamlNode.YamlEntry> entries = new ArrayList<>();
        if (!flat.has("name")) {
            entries.add(new YamlNode.YamlEntry(
                    new YamlNode.YamlText("name", true, member.key().position()), member.key()));
        }
        if (!flat.has("party")) {
            entries.add(LongForm.entry(
                    "party", new YamlNode.YamlText("first", true, member.key().position())));
        }
        flat.entries().stream().filter(entry -> !OF_TYPE.contains(entry.name())).forEach(entries::add);
        return new YamlNode.YamlEntry(
                new YamlNode.YamlText(
                        Ids.unique(Ids.of(member.name()), ids),
                        true,
                        member.key().position()),
                new YamlNode.YamlMap(entries, flat.position()));
    }
}
