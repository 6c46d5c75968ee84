package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.CookieId;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.GroupId;
import org.privacyascode.policy.ItemId;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyTree;
import org.privacyascode.policy.Protection;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.vocabulary.CategoryKey;

class BuiltInPoliciesTest {
    private static final PolicyReader READER = PolicyReader.create();

    @Test
    void the_seed_has_48_open_questions_and_keeps_its_words() {
        Policy seed = READER.readBuiltIn("smartaimovies/policy.yaml").policy();
        assertThat(seed.questions()).hasSize(48);
        assertThat(seed.questions())
                .containsKeys(
                        "rights.complaint", "transfers", "cookies.types.analytics.items", "recipients.hosting.name");
        assertThat(seed.questions().get("data.account.keep").suggest())
                .contains("{for: P30D, after: account-closed, then: erase}");
        assertThat(seed.questions().get("contact.privacy.email").asPublished())
                .contains(new Text("[email\u00a0protected]"));
        assertThat(seed.rights().values()).hasSize(8);
        assertThat(seed.sections().values()).hasSize(10);
        assertThat(seed.positionOf("recipients.analytics")).hasToString("smartaimovies/policy.yaml:202:3");
    }

    @Test
    void the_completed_seed_has_no_open_question() {
        ReadPolicy read = READER.readBuiltIn("smartaimovies/complete.yaml");
        Policy complete = read.policy();
        assertThat(complete.questions()).isEqualTo(Map.of());
        assertThat(complete.header().id().value()).isEqualTo("smartaimovies");
        assertThat(complete.document().edition().version().orElse("")).isEqualTo("2.0.0");
        assertThat(read.sources())
                .map(PolicySource::name)
                .containsExactly("smartaimovies/complete.yaml", "smartaimovies/policy.yaml");
        assertThat(PolicyTree.of(complete).fact("children.minimum-age")).contains(Stated.of(new Scalar.Number(13)));
        assertThat(PolicyTree.of(complete).fact("contact.privacy.email"))
                .contains(Stated.of(new Scalar.Word("privacy@smartaimovies.example")));
        assertThat(PolicyTree.of(complete).fact("requests.answer-within"))
                .contains(Stated.of(new Scalar.Span(Period.parse("P1M").orElseThrow())));
        assertThat(complete.positionOf("recipients.analytics.country").file()).isEqualTo("smartaimovies/complete.yaml");
        assertThat(complete.positionOf("recipients.analytics.gets").file()).isEqualTo("smartaimovies/policy.yaml");
    }

    @Test
    void a_policy_of_20_lines_is_complete() {
        Policy minimal = READER.readBuiltIn("examples/minimal.yaml").policy();
        Declarations declared = Declarations.of(minimal);
        assertThat(declared.items())
                .map(item -> item.id().value())
                .containsExactly(
                        "account.email",
                        "account.username",
                        "account.password",
                        "usage.ip-address",
                        "usage.page-views",
                        "logs.ip-address");
        DataItem password =
                declared.item(new ItemId(new GroupId("account"), "password")).orElseThrow();
        assertThat(password.storedAs().is(Protection.SALTED_HASH)).isTrue();
        assertThat(minimal.purposes().stream().map(Purpose::id).map(PurposeId::value))
                .containsExactly("service", "improvement", "security");
        Recipient matomo = declared.recipient(new RecipientId("matomo-cloud")).orElseThrow();
        assertThat(matomo.name().orElse("")).isEqualTo("Matomo Cloud");
        assertThat(matomo.binding().hasHost("acme.matomo.cloud")).isTrue();
        assertThat(matomo.countries().values()).containsExactly(new Country("DE"));
        assertThat(declared.gets(new RecipientId("hosting"), password.id())).isTrue();
        assertThat(declared.gets(matomo.id(), password.id())).isFalse();
        assertThat(declared.cookieNamed("_pk_id.1.1fff")
                        .map(found -> found.type().consent().isGiven()))
                .contains(true);
        assertThat(declared.cookies(new CookieId("jsessionid"))
                        .get(0)
                        .type()
                        .strictlyNecessary()
                        .is(true))
                .isTrue();
        assertThat(declared.itemsFor(new CategoryKey("device.ip_address"))).hasSize(2);
        assertThat(declared.group(new GroupId("usage"))
                        .flatMap(group -> group.handling().keep().given()))
                .isEqualTo(Optional.of(new Retention.For(
                        Period.parse("P14M").orElseThrow(),
                        org.privacyascode.policy.StartEvent.COLLECTION,
                        Stated.absent())));
        assertThat(declared.logGroups()).map(group -> group.id().value()).containsExactly("logs");
        assertThat(minimal.systems().isOwnHost("${ORDER_SERVICE_URL}")).isTrue();
        assertThat(minimal.controller().legalName().orElse("")).isEqualTo("Smart AI Movies Ltd");
    }
}
