package org.privacyascode.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privacyascode.policy.Question;
import org.privacyascode.wording.Sentences;

/** Whatever a policy says is shown as it says it, in every place of a page, and does nothing. */
class HostileTextTest {

    private static final Set<String> TAGS = Set.of(
            "#root", "html", "head", "body", "h2", "p", "ul", "li", "table", "caption", "thead", "tbody", "tr", "th",
            "td", "strong", "code", "mark", "a", "br", "bdi", "span", "details", "summary", "section", "em");
    private static final Set<String> ATTRIBUTES =
            Set.of("id", "class", "role", "scope", "data-label", "aria-labelledby", "href", "lang");

    static Stream<String> vectors() {
        return Stream.of(
                // NG01
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<div\nonclick=x>",
                "<!-- x -->",
                "</p></td></table></details><h1>x</h1>",
                "<br> <mark> </mark> <code> <bdi>",
                "<a id=\"data\"></a>",
                "<details>",
                "<details>\n<summary>x</summary>",
                "</details>",
                // NG02
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](jav&Tab;ascript:alert(1))",
                "[x]( javascript:alert(1))",
                "<javascript:alert(1)>",
                "[x][1]\n\n[1]: javascript:alert(1)",
                // NG03 to NG06
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "![x](data:image/svg+xml;base64,AAAA)",
                "[x](//evil.example)",
                "[x](file:///etc/passwd)",
                "[x](vbscript:x)",
                "[x](\"onmouseover=alert(1)\")",
                "``` \"onmouseover=alert(1)\nx\n```",
                // NG07
                "a | b",
                "| a | b |\n| - | - |\n| c | d |",
                "\\| a \\\\| b",
                "`a | b`",
                "`` ` `` ` ```",
                "ends in a backslash \\",
                "**bold** *em* __b__ _e_ ~~s~~ ~x~",
                "snake_case and 2*3*4",
                // NG08
                "# heading",
                "heading #",
                "- item",
                "+ item",
                "* item",
                "1. item",
                "1) item",
                "> quote",
                "    code",
                "\tcode",
                "---",
                "===",
                "***",
                "~~~",
                "x\n===",
                "x\n---",
                "- [ ] task",
                // NG09
                "line1\n\n# h",
                "line1\r\nline2",
                // NG10
                "@user and @org/team",
                "#123 and GH-123 and user/repo#1",
                "https://evil.example/x",
                "www.evil.example",
                "a@b.example",
                ":smile: :+1:",
                "$x$ and $$y$$",
                "a[^1]\n\n[^1]: note",
                "> [!NOTE]\n> x",
                "<!-- x",
                // NG11
                "&lt;script&gt;",
                "&copy; &#0; &#x41; &amp;amp; & &x AT&T",
                // NG12, letters only
                "\u0634\u0631\u0643\u0629 Example",
                // NG16
                "${7*7}",
                "{{7*7}}",
                "#{7*7}",
                "*{x} @{x} ~{x}",
                "<%= 7*7 %>",
                "{% raw %}",
                "{: .class}",
                "@project.version@",
                "---\nlayout: x\n---",
                "+++\ntitle = x\n+++",
                // NG18
                "w".repeat(10_000),
                "First. Second! Third? e.g. fourth.",
                "trailing blanks   ",
                "a\u00a0b");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void is_shown_as_written_and_does_nothing(String vector) {
        List<Block> blocks = everywhere(vector);
        String markdown = MarkdownWriter.write(blocks, Sentences.of("en"));
        Document html = Jsoup.parse(HtmlBody.render(markdown, HtmlBody.boxes(blocks)));
        String expected = Hostile.tame(vector).strip().replaceAll(" +", " ");

        for (String place : List.of("h2", "#para", "#first", "caption", "#row th", "#row td", "summary", "section p")) {
            Element element = html.selectFirst(place);
            assertThat(element).as(place).isNotNull();
            assertThat(shown(element)).as(place + " of\n" + markdown).isEqualTo(expected);
        }
        for (String place : List.of("#spans strong", "#spans code", "#spans mark", "#spans span", "#spans a")) {
            assertThat(shown(html.selectFirst(place)))
                    .as(place + " of\n" + markdown)
                    .isEqualTo(expected);
        }
        assertThat(html.getAllElements()).allSatisfy(element -> {
            assertThat(TAGS).contains(element.tagName());
            assertThat(element.attributes().asList().stream().map(Attribute::getKey))
                    .allMatch(ATTRIBUTES::contains);
        });
        assertThat(html.select("[href]").eachAttr("href")).containsExactly("https://good.example/");
        assertThat(html.select("tbody tr")).hasSize(1);
        assertThat(html.select("tbody tr > *")).hasSize(2);
        assertThat(html.select("li")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void holds_nothing_that_github_or_a_site_builder_would_act_on(String vector) {
        String markdown =
                MarkdownWriter.write(everywhere(vector), Sentences.of("en")).replace("](https://good.example/)", "]");
        assertThat(markdown).startsWith("## ");
        assertThat(markdown)
                .doesNotContain("@", "{", "$", "://", "<script", "<!--", "<%")
                .doesNotContainPattern("(?<!&)(?<!^)(?<!\n)#(?=\\w)")
                .doesNotContainPattern("(?<!\\\\)\\[[!^]")
                .doesNotContainPattern(":[a-z+1]+:")
                .doesNotContainPattern("(?m)^---$");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void leaves_no_opening_of_a_template_in_html(String vector) {
        String html = HtmlBody.render(MarkdownWriter.write(everywhere(vector), Sentences.of("en")), Map.of());
        assertThat(html).doesNotContain("{{", "${", "#{", "*{", "@{", "~{", "{%", "{:", "<%");
    }

    @Test
    void shows_a_control_or_direction_character_as_one_that_cannot_be_shown() {
        assertThat(Hostile.tame("a\u202Eb\u0000c\u200Bd\u2066e\uFEFFf\uD800g\u0085h"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh");
        assertThat(Hostile.tame("\uD83D\uDE00 \u0634")).isEqualTo("\uD83D\uDE00 \u0634");
    }

    @Test
    void sets_letters_that_run_from_right_to_left_apart() {
        assertThat(MarkdownWriter.write(
                        List.of(new Block.Heading(2, List.of("x"), "\u0634\u0631\u0643\u0629 Ltd")),
                        Sentences.of("en")))
                .isEqualTo("## <a id=\"x\"></a><bdi>\u0634\u0631\u0643\u0629 Ltd</bdi>\n");
    }

    @Test
    void is_done_in_a_moment_with_what_makes_parsers_slow() {
        String slow = "[".repeat(50_000)
                + "*a ".repeat(20_000)
                + "![".repeat(20_000)
                + "> ".repeat(3_000)
                + "`".repeat(5_000);
        List<Block> blocks = everywhere(slow);
        Document html =
                Jsoup.parse(HtmlBody.render(MarkdownWriter.write(blocks, Sentences.of("en")), HtmlBody.boxes(blocks)));
        assertThat(shown(html.selectFirst("#para"))).isEqualTo(slow.strip());
    }

    private static List<Block> everywhere(String text) {
        Rich words = Rich.text(text);
        Rich spans = Rich.of(new Span.Strong(text), new Span.Text(" "), new Span.Code(text), new Span.Text(" "))
                .then(new Span.Open(new Question(text, none(), none(), none(), none()), text))
                .then(" ")
                .then(new Span.Foreign(text, "en-US"))
                .then(" ")
                .then(new Span.Link(
                        text, LinkTarget.web("https://good.example/").orElseThrow()));
        return List.of(
                new Block.Heading(2, List.of("top"), text),
                new Block.Prose(List.of("para"), words),
                Block.Prose.of(words),
                new Block.Bullets(List.of(new Block.Item(List.of("first"), words), Block.Item.of(words))),
                new Block.Table(text, List.of("A", "B"), List.of(new Block.Row(List.of("row"), List.of(words, words)))),
                new Block.Fold(text, List.of(Block.Prose.of(words))),
                new Block.Box(BoxKind.NOTICE, List.of(new Block.Prose(List.of("box"), words))),
                new Block.Prose(List.of("spans"), spans));
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static String shown(Element element) {
        return element.wholeText().replaceAll("[ \n]+", " ").strip().replaceAll("^ | $", "");
    }

    @Test
    void has_vectors_for_each_kind_of_place() {
        assertThat(vectors().collect(Collectors.toSet())).hasSizeGreaterThan(70);
    }
}
