package org.privacyascode.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Declarations;
import org.privacyascode.policy.GroupId;
import org.privacyascode.policy.ItemId;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.Verb;
import org.privacyascode.policy.vocabulary.CategoryKey;

class DeclarationsTest {
    private static final Declarations DECLARED = Declarations.of(PolicyReader.create()
            .read(
                    PolicySource.of(
                            "p.yaml",
                            """
                    format: ppac/1
                    data:
                      account: {items: {mail: {is: contact.email, for: [service]}, all: {is: contact}}, for: [service, security], in: [com.shop.account]}
                      guest: {items: [contact.email], for: support, in: [com.shop.guest]}
                    purposes: {newsletter: {is: marketing.email, uses: [account.mail], in: [com.shop.news]}}
                    recipients:
                      mailer: {gets: [account.mail], hosts: ["*.mail.example"], config-keys: ["MAIL_*"], packages: [com.mail], vendor: mailgun}
                      host: {gets: all}
                    cookies:
                      "_pk*": {for: support, lasts: 1 day}
                      "_pk_id*": {for: support, lasts: 2 days}
                      _pk_id.1: {for: support, lasts: 3 days}
                    never: [{share: contact, except: {to: mailer}}]
                    """))
            .policy());

    private static final ItemId MAIL = new ItemId(new GroupId("account"), "mail");
    private static final ItemId ALL = new ItemId(new GroupId("account"), "all");

    @Test
    void a_category_is_declared_by_itself_or_by_one_above_it() {
        assertThat(DECLARED.itemsFor(new CategoryKey("contact.email")).stream()
                        .map(item -> item.id().value()))
                .containsExactly("account.mail", "account.all", "guest.email");
        assertThat(DECLARED.itemsFor(new CategoryKey("contact"))).hasSize(1);
        assertThat(DECLARED.itemsFor(new CategoryKey("contacts"))).isEmpty();
        assertThat(DECLARED.itemsFor(new CategoryKey("contact.email"), "com.shop.guest.web"))
                .hasSize(1);
        assertThat(DECLARED.itemsFor(new CategoryKey("contact.email"), "com.shop.guests"))
                .isEmpty();
    }

    @Test
    void references_name_a_group_or_an_item() {
        assertThat(DECLARED.knows(DataRef.parse("account"))).isTrue();
        assertThat(DECLARED.knows(DataRef.parse("account.mail"))).isTrue();
        assertThat(DECLARED.knows(DataRef.parse("account.email"))).isFalse();
        assertThat(DECLARED.itemsOf(DataRef.parse("account"))).hasSize(2);
        assertThat(DECLARED.itemsOf(DataRef.parse("account.mail"))).hasSize(1);
    }

    @Test
    void purposes_come_from_the_item_the_group_or_the_purpose_itself() {
        assertThat(DECLARED.allows(MAIL, new PurposeId("service"))).isTrue();
        assertThat(DECLARED.allows(MAIL, new PurposeId("security"))).isFalse();
        assertThat(DECLARED.allows(ALL, new PurposeId("security"))).isTrue();
        assertThat(DECLARED.allows(MAIL, new PurposeId("newsletter"))).isTrue();
        assertThat(DECLARED.allows(ALL, new PurposeId("newsletter"))).isFalse();
        assertThat(DECLARED.purposesIn("com.shop.news.web")).hasSize(1);
        assertThat(DECLARED.purposesIn("com.shop.newsroom")).isEmpty();
    }

    @Test
    void recipients_are_found_by_what_binds_them() {
        assertThat(DECLARED.recipientsAt("eu.MAIL.example"))
                .map(Recipient::id)
                .containsExactly(new RecipientId("mailer"));
        assertThat(DECLARED.recipientsAt("mail.example")).isEmpty();
        assertThat(DECLARED.recipientsConfiguredBy("MAIL_HOST")).hasSize(1);
        assertThat(DECLARED.recipientsConfiguredBy("EMAIL_HOST")).isEmpty();
        assertThat(DECLARED.recipientsBehind("com.mail.Client")).hasSize(1);
        assertThat(DECLARED.recipientsBehind("com.mailer.Client")).isEmpty();
        assertThat(DECLARED.recipientsOfVendor("mailgun")).hasSize(1);
        assertThat(DECLARED.gets(new RecipientId("mailer"), MAIL)).isTrue();
        assertThat(DECLARED.gets(new RecipientId("mailer"), ALL)).isFalse();
        assertThat(DECLARED.gets(new RecipientId("host"), ALL)).isTrue();
    }

    @Test
    void a_cookie_is_found_by_its_name_before_any_pattern_and_by_the_longest_pattern() {
        assertThat(name("_pk_id.1")).contains("_pk_id.1");
        assertThat(name("_pk_id.2")).contains("_pk_id*");
        assertThat(name("_pk_ses")).contains("_pk*");
        assertThat(name("pk")).isEmpty();
    }

    @Test
    void promises_of_never_are_asked_per_item() {
        assertThat(DECLARED.forbids(Verb.SHARE, MAIL, Optional.of(new RecipientId("host")), Optional.empty()))
                .isTrue();
        assertThat(DECLARED.forbids(Verb.SHARE, MAIL, Optional.of(new RecipientId("mailer")), Optional.empty()))
                .isFalse();
        assertThat(DECLARED.forbids(Verb.STORE, MAIL, Optional.empty(), Optional.empty()))
                .isFalse();
    }

    private static Optional<String> name(String cookie) {
        return DECLARED.cookieNamed(cookie)
                .flatMap(found -> found.cookie().name().given())
                .map(Object::toString);
    }
}
