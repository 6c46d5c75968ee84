package org.privacyascode.config.known;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.privacyascode.fact.Target;
import org.privacyascode.policy.vendor.Regions;
import org.privacyascode.policy.vendor.Vendor;
import org.privacyascode.policy.vendor.Vendors;

/** Who is behind a host, a Maven coordinate or a configuration key. One instance per scan. */
public final class Recipients {
    private static final Pattern PRIVATE_ADDRESS = Pattern.compile(
            "127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|169\\.254\\..*|0\\.0\\.0\\.0|"
                    + "100\\.(6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\..*|255\\..*|\\[(::1?|f[cd].*|fe80.*)\\]");
    private static final Pattern PRIVATE_NAME = Pattern.compile(
            ".*\\.(internal|local|localdomain|localhost|lan|home|corp|intranet|private|cluster|svc|arpa)");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(.*\\.)?(example\\.(com|org|net|io|co\\.uk)|.*\\.test|.*\\.invalid|test\\.com|foo\\.com|bar\\.com|"
                    + "domain\\.com|your-?(domain|company|host|server|site|org|app|tenant)[^.]*\\..*|my-?(domain|company|host|server|site|org|app)\\..*|"
                    + "company\\.com|dummy\\..*|changeme\\..*|placeholder\\..*|somewhere\\.(com|org)|acme\\.(com|org))");

    private final Vendors vendors;
    private final Map<String, Optional<Vendor>> byAddress = new HashMap<>();
    private final Map<String, Optional<Vendor>> byCoordinate = new HashMap<>();
    private final Map<String, Optional<Vendor>> byCookie = new HashMap<>();
    private final Regions regions;

    private Recipients(Vendors vendors, Regions regions) {
        this.vendors = vendors;
        this.regions = regions;
    }

    /** Binds a catalogue of vendors. */
    public static Recipients of(Vendors vendors) {
        return new Recipients(vendors, Regions.load());
    }

    /** The vendor of an address. */
    public Optional<Vendor> vendor(Address address) {
        return byAddress.computeIfAbsent(
                address.host() + address.path(), key -> vendors.byAddress(address.host(), address.path()));
    }

    /** The vendor of a Maven artifact. */
    public Optional<Vendor> coordinate(String group, String artifact) {
        return byCoordinate.computeIfAbsent(group + ":" + artifact, key -> vendors.byCoordinate(group, artifact));
    }

    /** Whether every artifact of a group that the catalogue knows is one vendor's. */
    public boolean ownsGroup(String group) {
        return vendors.all().stream()
                        .filter(vendor ->
                                vendor.marks().coordinates().stream().anyMatch(each -> each.startsWith(group + ":")))
                        .count()
                == 1;
    }

    public Optional<Vendor> byId(String id) {
        return vendors.byId(id);
    }

    /** The vendors of a configuration entry, {@code key=value}. */
    public List<Vendor> key(String entry) {
        return vendors.byConfigKey(entry);
    }

    public Optional<Vendor> cookie(String name) {
        return byCookie.computeIfAbsent(name, vendors::byCookie);
    }

    /** Whose a host is. */
    public HostKind kind(Address address) {
        String host = address.host();
        if (vendor(address).filter(known -> !known.kind().contains("local")).isPresent()) {
            return HostKind.VENDOR;
        }
        if (EXAMPLE.matcher(host).matches()) {
            return HostKind.EXAMPLE;
        }
        boolean own = host.equals("localhost")
                || !Addresses.isQualified(host)
                || PRIVATE_ADDRESS.matcher(host).matches()
                || PRIVATE_NAME.matcher(host).matches();
        return own ? HostKind.PRIVATE : HostKind.PUBLIC;
    }

    /** The target for data that go to an address. */
    public Target target(String sink, Address address) {
        Optional<Vendor> vendor = vendor(address);
        String country = regions.country(address.host())
                .or(() -> vendor.flatMap(Vendor::country))
                .orElse("");
        return new Target(
                vendor.map(known -> sink(sink, known)).orElse(sink),
                vendor.map(Vendor::id).orElse(""),
                address.host(),
                country,
                "",
                "");
    }

    /** The target for data that go to a vendor by whatever host. */
    public Target target(String sink, Vendor vendor) {
        return new Target(sink(sink, vendor), vendor.id(), "", vendor.country().orElse(""), "", "");
    }

    /** The country of a cloud region such as {@code eu-central-1}. */
    public Optional<String> region(String name) {
        return regions.country(name);
    }

    private static String sink(String given, Vendor vendor) {
        if (!given.equals("http")) {
            return given;
        }
        String kind = vendor.kind().toLowerCase(Locale.ROOT);
        if (kind.startsWith("email")) {
            return "mail";
        }
        if (kind.startsWith("sms")) {
            return "sms";
        }
        if (kind.startsWith("error")) {
            return "error-report";
        }
        if (kind.startsWith("ai")) {
            return "ai";
        }
        if (kind.startsWith("apm")) {
            return "trace";
        }
        if (kind.startsWith("logs")) {
            return "log";
        }
        return kind.contains("storage") || kind.contains("database") ? "store" : given;
    }
}
