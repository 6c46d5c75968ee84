package org.privacyascode.policy.vendor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.privacyascode.policy.Glob;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** The catalogue of vendors. Immutable and safe for concurrent use. */
public final class Vendors {
    private static final String RESOURCE = "/org/privacyascode/policies/vendors/vendors.csv";

    private final Map<String, Vendor> vendors;
    private final VendorHosts hosts;

    private Vendors(Map<String, Vendor> vendors) {
        this.vendors = vendors;
        this.hosts = VendorHosts.of(vendors.values());
    }

    /**
     * Reads the catalogue that ships with the tool.
     *
     * @throws InvalidPolicyException if a row of it is wrong
     */
    public static Vendors load() {
        return of(Table.ofResource(RESOURCE));
    }

    static Vendors of(Table table) {
        Map<String, Vendor> vendors = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Vendor vendor = VendorRow.read(row);
            if (vendors.put(vendor.id(), vendor) != null) {
                throw row.problem("The vendor " + vendor.id() + " is there twice.", "Remove one row.");
            }
        }
        return new Vendors(Collections.unmodifiableMap(vendors));
    }

    /** All vendors, in the order of the table. */
    public List<Vendor> all() {
        return List.copyOf(vendors.values());
    }

    public Optional<Vendor> byId(String id) {
        return Optional.ofNullable(vendors.get(id));
    }

    /** The vendor of a Maven artifact. */
    public Optional<Vendor> byCoordinate(String group, String artifact) {
        return best(vendor -> matches(vendor.marks().coordinates(), group + ":" + artifact));
    }

    /** The vendor whose package a Java package or class name, with dots, is in; the longest prefix wins. */
    public Optional<Vendor> byPackage(String javaName) {
        return best(vendor -> vendor.marks().packages().stream()
                .filter(prefix -> javaName.equals(prefix) || javaName.startsWith(prefix + "."))
                .mapToInt(String::length)
                .max());
    }

    /** The vendor of a host or of one above it; only vendors that own the whole host, whatever the path. */
    public Optional<Vendor> byHost(String host) {
        return byAddress(host, "");
    }

    /** The vendor of an address; {@code path} begins with a slash or is empty. The longest match wins. */
    public Optional<Vendor> byAddress(String host, String path) {
        return hosts.vendor(host.toLowerCase(Locale.ROOT), path);
    }

    /** The vendors that a configuration key, or {@code key=value}, speaks of. */
    public List<Vendor> byConfigKey(String entry) {
        return vendors.values().stream()
                .filter(vendor -> vendor.marks().configKeys().stream()
                        .anyMatch(pattern -> pattern.matcher(entry).find()))
                .toList();
    }

    /** The vendor that sets a cookie of this name; the longest pattern wins. */
    public Optional<Vendor> byCookie(String name) {
        return best(vendor -> matches(vendor.marks().cookies(), name));
    }

    private static OptionalInt matches(List<String> patterns, String text) {
        return patterns.stream()
                .filter(pattern -> new Glob(pattern).matches(text))
                .mapToInt(String::length)
                .max();
    }

    private Optional<Vendor> best(Function<Vendor, OptionalInt> score) {
        Vendor best = null;
        int most = -1;
        for (Vendor vendor : vendors.values()) {
            int each = score.apply(vendor).orElse(-1);
            if (each > most) {
                best = vendor;
                most = each;
            }
        }
        return Optional.ofNullable(best);
    }
}
