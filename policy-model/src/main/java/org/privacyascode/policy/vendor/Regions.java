package org.privacyascode.policy.vendor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Countries of cloud regions and of hosts that name one. Immutable. */
public final class Regions {
    private static final String RESOURCE = "/org/privacyascode/policies/config/regions.csv";

    private final Map<String, String> countries;

    private Regions(Map<String, String> countries) {
        this.countries = countries;
    }

    /**
     * The regions that ship with the tool.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException if a row is wrong
     */
    public static Regions load() {
        Map<String, String> countries = new LinkedHashMap<>();
        for (Row row : Table.ofResource(RESOURCE).rows()) {
            if (countries.put(row.required("region"), row.required("country")) != null) {
                throw row.problem("The region is there twice.", "Remove one row.");
            }
        }
        return new Regions(countries);
    }

    /**
     * The country of a region, of a host in which a region stands as a whole label or between dashes, or of a vendor's host that
     * stands for one place.
     */
    public Optional<String> country(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace(" ", "");
        String exact = countries.get(lower);
        if (exact != null) {
            return Optional.of(exact);
        }
        return countries.entrySet().stream()
                .filter(each -> each.getKey().indexOf('.') > 0
                        ? lower.endsWith("." + each.getKey())
                        : each.getKey().indexOf('-') > 0 && label(lower, each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean label(String host, String region) {
        int at = host.indexOf(region);
        return at > 0
                && ".-".indexOf(host.charAt(at - 1)) >= 0
                && (at + region.length() == host.length() || host.charAt(at + region.length()) == '.');
    }
}
