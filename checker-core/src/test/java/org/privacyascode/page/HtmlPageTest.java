package org.privacyascode.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlPageTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6})");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.privacyascode.page.PageFixture#all")
    void needs_nothing_from_elsewhere_and_allows_nothing(PageFixture fixture) throws Exception {
        String text = fixture.page().html();
        Document html = Jsoup.parse(text);
        String style = html.selectFirst("style").data();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        assertThat(html.select("script, link, img, iframe, object, embed, form, base, [src], [style]"))
                .isEmpty();
        assertThat(html.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(style).doesNotContain("@import", "url(", "expression(");
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(100_000);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.privacyascode.page.PageFixture#all")
    void can_be_read_by_everybody(PageFixture fixture) {
        Document html = Jsoup.parse(fixture.page().html());
        assertThat(html.select("html").attr("lang")).matches("en(-(US|GB))?|de|fr|es");
        assertThat(html.title()).isNotBlank();
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("a.skip").attr("href"))
                .isEqualTo("#" + html.select("main").attr("id"));
        int level = 0;
        for (Element heading : html.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(html.select("table")).allSatisfy(table -> {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("thead th"))
                    .allMatch(cell -> cell.attr("scope").equals("col"));
            assertThat(table.select("tbody tr")).isNotEmpty().allSatisfy(row -> {
                assertThat(row.select("> th[scope=row]")).hasSize(1);
                assertThat(row.select("> *")).hasSameSizeAs(table.select("thead th"));
            });
            assertThat(table.select("tbody td"))
                    .allMatch(cell -> !cell.attr("data-label").isBlank());
        });
        assertThat(html.select("a").eachText())
                .noneMatch(text -> text.isBlank()
                        || List.of("here", "click here", "more", "link").contains(text.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.privacyascode.page.PageFixture#all")
    void has_every_anchor_once_and_no_link_that_leads_nowhere(PageFixture fixture) {
        Document html = Jsoup.parse(fixture.page().html());
        List<String> ids = html.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        assertThat(html.select("a[href^=#]").eachAttr("href")).allMatch(link -> known.contains(link.substring(1)));
        assertThat(html.select("[aria-labelledby]").eachAttr("aria-labelledby")).allMatch(known::contains);
        assertThat(html.select("a").eachAttr("href")).allMatch(LinkTarget::isAllowed);
    }

    @ParameterizedTest
    @CsvSource({
        "ink,paper,7",
        "quiet,paper,4.5",
        "accent,paper,4.5",
        "accent,fill,4.5",
        "accent,notice,4.5",
        "ink,mark,4.5",
        "draft-ink,draft,4.5",
        "ink,fill,7"
    })
    void has_enough_contrast_in_light_and_in_dark(String ink, String paper, double atLeast) {
        String style = Jsoup.parse(PageFixture.named("twenty-lines").page().html())
                .selectFirst("style")
                .data();
        String[] schemes = style.split("prefers-color-scheme: dark", 2);
        for (String scheme : List.of(schemes[0], schemes[1].substring(0, schemes[1].indexOf("* {")))) {
            assertThat(contrast(color(scheme, ink), color(scheme, paper)))
                    .as(scheme)
                    .isGreaterThanOrEqualTo(atLeast);
        }
    }

    @Test
    void is_the_same_under_every_locale_and_time_zone() {
        PageFixture fixture = PageFixture.named("completed-policy");
        String before = fixture.page().html();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "hi-IN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(fixture.page().html()).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static int color(String scheme, String name) {
        Matcher token = TOKEN.matcher(scheme);
        while (token.find()) {
            if (token.group(1).equals(name)) {
                return Integer.parseInt(token.group(2).substring(1), 16);
            }
        }
        throw new AssertionError("no colour " + name);
    }

    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double c = (value & 0xff) / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
