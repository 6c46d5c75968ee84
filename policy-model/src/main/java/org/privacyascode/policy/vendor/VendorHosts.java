package org.privacyascode.policy.vendor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.Glob;

/** The hosts of vendors, found by the host itself and by each domain above it. Immutable. */
final class VendorHosts {

    private final Map<String, List<Mark>> byDomain;
    private final List<Mark> patterns;

    /** A host of a vendor, with or without a path; {@code rank} is the vendor's place in the table. */
    private record Mark(Vendor vendor, String text, int rank) {

        String host() {
            int slash = text.indexOf('/');
            return slash < 0 ? text : text.substring(0, slash);
        }

        /** Whether the mark, whose host is known to match, has the path of the address too. */
        boolean holds(String address) {
            return text.indexOf('/') < 0
                    || address.equals(text)
                    || address.startsWith(text + "/")
                    || address.startsWith(text + "?");
        }
    }

    private VendorHosts(Map<String, List<Mark>> byDomain, List<Mark> patterns) {
        this.byDomain = byDomain;
        this.patterns = patterns;
    }

    static VendorHosts of(Collection<Vendor> vendors) {
        Map<String, List<Mark>> byDomain = new HashMap<>();
        List<Mark> patterns = new ArrayList<>();
        int rank = 0;
        for (Vendor vendor : vendors) {
            for (String text : vendor.marks().hosts()) {
                Mark mark = new Mark(vendor, text, rank);
                if (text.contains("*")) {
                    patterns.add(mark);
                } else {
                    byDomain.computeIfAbsent(mark.host(), host -> new ArrayList<>())
                            .add(mark);
                }
            }
            rank++;
        }
        return new VendorHosts(Map.copyOf(byDomain), List.copyOf(patterns));
    }

    /** The vendor of an address; the longest mark wins, of equal ones the first of the table. */
    Optional<Vendor> vendor(String host, String path) {
        Optional<Mark> best = Optional.empty();
        for (String domain = host; !domain.isEmpty(); domain = above(domain)) {
            for (Mark mark : byDomain.getOrDefault(domain, List.of())) {
                boolean exact = mark.text().indexOf('/') < 0 || domain.length() == host.length();
                best = exact && mark.holds(host + path) ? better(best, mark) : best;
            }
        }
        for (Mark mark : patterns) {
            boolean matches = mark.text().indexOf('/') < 0
                    && (new Glob(mark.text()).matches(host) || new Glob("*." + mark.text()).matches(host));
            best = matches ? better(best, mark) : best;
        }
        return best.map(Mark::vendor);
    }

    private static Optional<Mark> better(Optional<Mark> best, Mark mark) {
        boolean replaces = best.isEmpty()
                || mark.text().length() > best.get().text().length()
                || mark.text().length() == best.get().text().length()
                        && mark.rank() < best.get().rank();
        return replaces ? Optional.of(mark) : best;
    }

    private static String above(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? "" : domain.substring(dot + 1);
    }
}
