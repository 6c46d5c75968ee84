package org.privacyascode.importing;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Facts that words of a page seem to state, each for a person to confirm. */
final class Proposals {

    private final SortedMap<String, SortedSet<String>> data = new TreeMap<>();
    private final SortedMap<String, String> keep = new TreeMap<>();
    private final SortedSet<String> purposes = new TreeSet<>();
    private final SortedSet<String> recipients = new TreeSet<>();
    private final SortedSet<String> sharing = new TreeSet<>();
    private final SortedSet<String> rights = new TreeSet<>();
    private final SortedSet<String> cookieTypes = new TreeSet<>();
    private final SortedMap<String, Optional<String>> cookies = new TreeMap<>();
    private final SortedSet<String> measures = new TreeSet<>();
    private final SortedSet<String> channels = new TreeSet<>();
    private final SortedMap<String, String> single = new TreeMap<>();

    /** An item of data by its category; gives its path in the policy. */
    String data(String category) {
        String group = group(category);
        data.computeIfAbsent(group, each -> new TreeSet<>()).add(category);
        return "data." + group + ".items." + item(category);
    }

    void keep(String category, String period) {
        keep.putIfAbsent(group(category), period);
    }

    String purpose(String key) {
        purposes.add(key);
        return "purposes." + id(key);
    }

    String recipient(String vendor) {
        recipients.add(vendor);
        return "recipients." + vendor;
    }

    String sharing(String id) {
        sharing.add(id);
        return "sharing." + id;
    }

    String right(String id) {
        rights.add(id);
        return "rights." + id;
    }

    String cookieType(String id) {
        cookieTypes.add(id);
        return "cookies.types." + id;
    }

    String cookie(String name, Optional<String> lasts) {
        cookies.merge(name, lasts, (one, other) -> one.isPresent() ? one : other);
        return "cookies.types.named";
    }

    String measure(String key) {
        measures.add(key);
        return "security.measures";
    }

    String channel(String key) {
        channels.add(key);
        return "changes.notification";
    }

    /** A fact that there is one of; the first that the page names counts. */
    String single(String path, String value) {
        single.putIfAbsent(path, value);
        return path;
    }

    Optional<String> single(String path) {
        return Optional.ofNullable(single.get(path));
    }

    Map<String, SortedSet<String>> data() {
        return Collections.unmodifiableMap(data);
    }

    Optional<String> keepOf(String group) {
        return Optional.ofNullable(keep.get(group));
    }

    SortedSet<String> purposes() {
        return Collections.unmodifiableSortedSet(purposes);
    }

    SortedSet<String> recipients() {
        return Collections.unmodifiableSortedSet(recipients);
    }

    SortedSet<String> sharing() {
        return Collections.unmodifiableSortedSet(sharing);
    }

    SortedSet<String> rights() {
        return Collections.unmodifiableSortedSet(rights);
    }

    SortedSet<String> cookieTypes() {
        return Collections.unmodifiableSortedSet(cookieTypes);
    }

    SortedMap<String, Optional<String>> cookies() {
        return Collections.unmodifiableSortedMap(cookies);
    }

    SortedSet<String> measures() {
        return Collections.unmodifiableSortedSet(measures);
    }

    SortedSet<String> channels() {
        return Collections.unmodifiableSortedSet(channels);
    }

    /** The group of a category: its first part. */
    private static String group(String category) {
        return id(category.split("\\.")[0]);
    }

    /** An item of a group: the rest of its category, so that no two are alike. */
    static String item(String category) {
        int dot = category.indexOf('.');
        return id(dot < 0 ? category : category.substring(dot + 1));
    }

    static String id(String key) {
        return key.replaceAll("[._]", "-");
    }
}
