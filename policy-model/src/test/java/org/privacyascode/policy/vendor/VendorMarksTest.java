package org.privacyascode.policy.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Every mark of every vendor of the catalogue finds that vendor and no other. */
class VendorMarksTest {
    private static final Vendors VENDORS = Vendors.load();
    private static final List<Row> EXAMPLES =
            Table.ofResource("/vendors/key-examples.csv").rows();

    /** A vendor's id and one of its marks. */
    record Mark(String vendor, String text) {
        @Override
        public String toString() {
            return vendor + " by " + text;
        }
    }

    static Stream<Mark> coordinates() {
        return marks(marks -> marks.coordinates().stream());
    }

    static Stream<Mark> packages() {
        return marks(marks -> marks.packages().stream());
    }

    static Stream<Mark> hosts() {
        return marks(marks -> marks.hosts().stream());
    }

    static Stream<Mark> cookies() {
        return marks(marks -> marks.cookies().stream());
    }

    static Stream<Mark> keys() {
        return EXAMPLES.stream().map(row -> new Mark(row.required("vendor"), row.required("entry")));
    }

    private static Stream<Mark> marks(Function<VendorMarks, Stream<String>> of) {
        return VENDORS.all().stream()
                .flatMap(vendor -> of.apply(vendor.marks()).map(text -> new Mark(vendor.id(), text.replace("*", "x"))));
    }

    @ParameterizedTest
    @MethodSource("coordinates")
    void finds_a_vendor_by_its_coordinates(Mark mark) {
        String[] parts = mark.text().split(":");
        assertThat(id(VENDORS.byCoordinate(parts[0], parts[1]))).contains(mark.vendor());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void finds_a_vendor_by_its_packages(Mark mark) {
        assertThat(id(VENDORS.byPackage(mark.text() + ".Client"))).contains(mark.vendor());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void finds_a_vendor_by_its_hosts(Mark mark) {
        int slash = mark.text().indexOf('/');
        String host = slash < 0 ? mark.text() : mark.text().substring(0, slash);
        String path = slash < 0 ? "/any" : mark.text().substring(slash);
        assertThat(id(VENDORS.byAddress(host, path))).contains(mark.vendor());
        assertThat(id(VENDORS.byHost(host + ".evil.invalid"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cookies")
    void finds_a_vendor_by_its_cookies(Mark mark) {
        assertThat(id(VENDORS.byCookie(mark.text()))).contains(mark.vendor());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void finds_a_vendor_by_its_keys(Mark mark) {
        assertThat(VENDORS.byConfigKey(mark.text())).extracting(Vendor::id).contains(mark.vendor());
    }

    @Test
    void has_an_example_of_every_vendor_with_key_patterns() {
        List<String> examples =
                EXAMPLES.stream().map(row -> row.required("vendor")).toList();
        assertThat(VENDORS.all().stream()
                        .filter(vendor -> !vendor.marks().configKeys().isEmpty())
                        .map(Vendor::id))
                .allMatch(examples::contains);
    }

    @Test
    void knows_at_least_180_vendors_by_some_mark() {
        assertThat(VENDORS.all().stream()
                        .filter(vendor -> !vendor.marks().coordinates().isEmpty()
                                || !vendor.marks().hosts().isEmpty()
                                || !vendor.marks().cookies().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(180);
    }

    private static Optional<String> id(Optional<Vendor> vendor) {
        return vendor.map(Vendor::id);
    }
}
