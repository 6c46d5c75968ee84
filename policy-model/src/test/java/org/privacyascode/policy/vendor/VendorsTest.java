package org.privacyascode.policy.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VendorsTest {
    private static final Vendors VENDORS = Vendors.load();

    @Test
    void finds_a_vendor_by_everything_that_marks_it() {
        assertThat(id(VENDORS.byId("matomo-cloud"))).contains("matomo-cloud");
        assertThat(id(VENDORS.byCoordinate("io.sentry", "sentry-logback"))).contains("sentry");
        assertThat(id(VENDORS.byPackage("org.matomo.java.tracking.MatomoTracker")))
                .contains("matomo-cloud");
        assertThat(id(VENDORS.byHost("acme.matomo.cloud"))).contains("matomo-cloud");
        assertThat(id(VENDORS.byHost("email-smtp.eu-west-1.amazonaws.com"))).contains("amazon-ses");
        assertThat(id(VENDORS.byCookie("_ga_ABC123"))).contains("google-analytics");
        assertThat(VENDORS.byConfigKey("google-analytics.id").stream().map(Vendor::id))
                .contains("google-analytics");
    }

    @Test
    void does_not_find_what_only_looks_alike() {
        assertThat(VENDORS.byId("matomo")).isEmpty();
        assertThat(VENDORS.byHost("notmatomo.cloud")).isEmpty();
        assertThat(VENDORS.byHost("matomo.cloud.evil.example")).isEmpty();
        assertThat(VENDORS.byPackage("org.matomo.java.trackingx.Y")).isEmpty();
        assertThat(VENDORS.byCoordinate("com.example", "sentry")).isEmpty();
        assertThat(VENDORS.byCookie("my_ga_x")).isEmpty();
    }

    @Test
    void a_host_that_many_share_is_found_by_its_path_only() {
        assertThat(id(VENDORS.byAddress("www.google.com", "/recaptcha/api.js"))).contains("google-recaptcha");
        assertThat(VENDORS.byAddress("www.google.com", "/search")).isEmpty();
        assertThat(VENDORS.byHost("www.google.com")).isEmpty();
    }

    private static Optional<String> id(Optional<Vendor> vendor) {
        return vendor.map(Vendor::id);
    }
}
