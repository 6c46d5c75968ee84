package org.privacyascode.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.finding.Declaration;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.GroupId;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Protection;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.vocabulary.CategoryKey;

/**
 * Drafts what to write into the policy so that data, or a use of them, are declared. What nobody has decided yet stands as an open
 * question, so that a draft never invents a promise.
 */
final class DataDrafts {

    private final Policy policy;
    private final Declarations declared;
    private final Spot spot;

    DataDrafts(Policy policy, Declarations declared) {
        this.policy = policy;
        this.declared = declared;
        this.spot = new Spot(policy);
    }

    /** A group that holds a category that these facts show. */
    Declaration data(String category, List<String> purposes, List<Fact> facts) {
        Yaml yaml = new Yaml();
        addGroup(yaml, category, purposes, facts);
        return spot.adding("data", yaml);
    }

    /** A category that logs may hold: in the group that describes logs, or in a new one. */
    Declaration loggedData(String category) {
        List<DataGroup> logs = declared.logGroups();
        Yaml yaml = new Yaml();
        if (logs.isEmpty()) {
            String id = Ids.free("logs", this::isGroup);
            yaml.put(group(category, List.of(), List.of(), Map.of("log", "true")), "data", id);
            return spot.adding("data", yaml);
        }
        DataGroup group = logs.get(0);
        String id = group.id().value();
        if (isListed(group)) {
            List<String> keys = Stream.concat(
                            group.items().stream().map(item -> item.is().value()), Stream.of(category))
                    .toList();
            yaml.put(Yaml.list(keys), "data", id, "items");
        } else {
            Set<String> taken =
                    group.items().stream().map(item -> item.id().item()).collect(Collectors.toCollection(TreeSet::new));
            yaml.put("{is: " + Yaml.text(category) + "}", "data", id, "items", Ids.ofKey(category, taken::contains));
        }
        return spot.changing("data." + id, yaml);
    }

    /** An item, used for one more purpose. */
    Declaration purpose(PurposeId purpose, DataItem item) {
        List<String> uses = Stream.concat(
                        declared.purpose(purpose).stream()
                                .flatMap(known -> known.uses().stream())
                                .map(DataRef::toString),
                        Stream.of(item.id().value()))
                .distinct()
                .toList();
        Yaml yaml = new Yaml().put(Yaml.list(uses), "purposes", purpose.value(), "uses");
        return spot.changing("purposes." + purpose.value(), yaml);
    }

    /** An item that is kept in another way. */
    Declaration protection(DataItem item, Protection protection) {
        DataGroup group = declared.group(item.id().group()).orElseThrow();
        String id = group.id().value();
        Yaml yaml = new Yaml();
        if (isListed(group)) {
            group.items().forEach(each -> {
                Map<String, String> entry = new LinkedHashMap<>();
                entry.put("is", Yaml.text(each.is().value()));
                if (each.equals(item)) {
                    entry.put("stored-as", protection.key());
                }
                yaml.put(Yaml.map(entry), "data", id, "items", each.id().item());
            });
            return spot.changing("data." + id, yaml);
        }
        yaml.put(protection.key(), "data", id, "items", item.id().item(), "stored-as");
        return spot.changing("data." + id + ".items." + item.id().item(), yaml);
    }

    /** An item that is called something else; only an item of its own entry has a label. */
    Declaration label(DataItem item, String words) {
        String group = item.id().group().value();
        Yaml yaml = new Yaml()
                .put(Yaml.text(words), "data", group, "items", item.id().item(), "label");
        return spot.changing("data." + group + ".items." + item.id().item(), yaml);
    }

    /** References to the data of some facts; a category that no item declares is declared along with them. */
    List<String> references(List<Fact> facts, Candidates candidates, Yaml yaml) {
        Set<String> references = new TreeSet<>();
        for (Fact fact : facts) {
            List<DataItem> items = candidates.of(fact);
            items.forEach(item -> references.add(item.id().value()));
            if (items.isEmpty() && !fact.data().category().isEmpty()) {
                references.add(
                        addGroup(yaml, fact.data().category(), fact.trace().purposes(), List.of(fact)));
            }
        }
        return List.copyOf(references);
    }

    private String addGroup(Yaml yaml, String category, List<String> purposes, List<Fact> facts) {
        String id = Ids.ofKey(category, this::isGroup);
        yaml.put(group(category, purposes, in(category, facts), Map.of()), "data", id);
        return id;
    }

    /** Where other groups declare the same for other packages, a new one says for which it is. */
    private List<String> in(String category, List<Fact> facts) {
        List<String> packages = facts.stream()
                .map(Candidates::packageOf)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        boolean isNarrowed = declared.itemsFor(new CategoryKey(category)).stream()
                .flatMap(item -> declared.group(item.id().group()).stream())
                .anyMatch(group -> !group.handling().in().isEmpty());
        return isNarrowed ? packages : List.of();
    }

    private static String group(
            String category, List<String> purposes, List<String> packages, Map<String, String> more) {
        Map<String, String> entry = new LinkedHashMap<>(more);
        entry.put("items", Yaml.list(List.of(category)));
        entry.put("for", purposes.isEmpty() ? Yaml.question("What is it used for?") : Yaml.list(purposes));
        entry.put("keep", Yaml.question("How long is it kept?"));
        if (!packages.isEmpty()) {
            entry.put("in", Yaml.list(packages));
        }
        return Yaml.map(entry);
    }

    private boolean isGroup(String id) {
        return declared.group(new GroupId(id)).isPresent();
    }

    /** Whether the items are written as a list of vocabulary keys; then an item and its category stand at one place. */
    private boolean isListed(DataGroup group) {
        String items = "data." + group.id().value() + ".items.";
        return !group.items().isEmpty()
                && group.items().stream().map(item -> items + item.id().item()).allMatch(path -> policy.positionOf(path)
                        .equals(policy.positionOf(path + ".is")));
    }
}
