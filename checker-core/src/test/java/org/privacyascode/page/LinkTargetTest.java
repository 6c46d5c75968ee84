package org.privacyascode.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "/path",
                "relative",
                "https:evil",
                "https://",
                "https://a@evil.example/",
                "https://x.example/\"onclick=",
                "https://x.example/<b>",
                "https://x.example/ b",
                "https://x.example/)",
                "https://x.example/\\",
                " https://x.example/",
                "https://x\u202E.example/",
                "ftp://x.example/",
                ""
            })
    void refuses_what_is_no_plain_web_address(String url) {
        assertThat(LinkTarget.web(url)).isEmpty();
        assertThat(LinkTarget.isAllowed(url)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example", "http://x.example/a?b=c&d=e#f", "https://x.example:8443/a_b*c"})
    void takes_an_absolute_web_address(String url) {
        assertThat(LinkTarget.web(url)).map(LinkTarget::url).contains(url);
        assertThat(LinkTarget.isAllowed(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b?bcc=c&body=x",
                "a@b,c@d",
                "a b@c",
                "a@",
                "@b",
                "a",
                "a@b%0a",
                "a@b#c",
                "[email\u00a0protected]"
            })
    void refuses_a_mail_address_with_anything_besides(String address) {
        assertThat(LinkTarget.mail(address)).isEmpty();
        assertThat(LinkTarget.isAllowed("mailto:" + address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy@example.com", "first.last+tag@sub.example.org"})
    void takes_a_mail_address_alone(String address) {
        assertThat(LinkTarget.mail(address)).map(LinkTarget::url).contains("mailto:" + address);
    }
}
