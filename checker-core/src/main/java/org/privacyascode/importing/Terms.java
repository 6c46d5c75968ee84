package org.privacyascode.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.policy.table.Table;
import org.privacyascode.policy.vendor.Vendor;
import org.privacyascode.policy.vendor.Vendors;

/** All words by which pages state facts, and the names of vendors. */
record Terms(
        List<Term> data,
        List<Term> purposes,
        List<Term> sharing,
        List<Term> rights,
        List<Term> cookies,
        List<Term> measures,
        List<Term> channels,
        Map<Pattern, String> vendorNames) {

    Terms {
        vendorNames = Collections.unmodifiableMap(new LinkedHashMap<>(vendorNames));
    }

    static Terms load(Vendors vendors) {
        Table table = Table.ofResource(Term.RESOURCE);
        Set<String> never = table.rows().stream()
                .filter(row -> row.required("kind").equals("no-vendor"))
                .flatMap(row -> row.list("words", "|").stream())
                .collect(Collectors.toSet());
        Map<Pattern, String> names = new LinkedHashMap<>();
        for (Vendor vendor : vendors.all()) {
            names(vendor)
                    .filter(name -> !never.contains(name))
                    .forEach(name -> names.put(
                            Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"),
                            vendor.id()));
        }
        return new Terms(
                Term.of(table, "data"),
                Term.of(table, "purpose"),
                Term.of(table, "sharing"),
                Term.of(table, "right"),
                Term.of(table, "cookie"),
                Term.of(table, "measure"),
                Term.of(table, "channel"),
                names);
    }

    /** Names by which people know a vendor: what stands before a bracket, and each side of a stroke. */
    private static Stream<String> names(Vendor vendor) {
        List<String> names = new ArrayList<>();
        for (String part : vendor.name().replaceAll("\\s*\\([^)]*\\)?", "").split(" / ")) {
            names.add(part.strip());
        }
        return names.stream().filter(name -> name.length() > 2);
    }

    /** The vendors that a sentence names, spelled as they spell themselves. */
    SortedSet<String> vendors(String sentence) {
        SortedSet<String> found = new TreeSet<>();
        vendorNames.forEach((name, id) -> {
            if (name.matcher(sentence).find()) {
                found.add(id);
            }
        });
        return found;
    }
}
