package org.privacyascode.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Question;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.Wording;

/**
 * The page of a policy. It returns texts and writes no file; the same policy and options give the same bytes on every
 * machine. Immutable and safe for use by threads.
 */
public final class PolicyPage {

    private static final String DEFAULT_LANGUAGE = "en-US";

    private final PageContext context;
    private final List<Block> blocks;
    private final List<OpenQuestion> openQuestions;

    private PolicyPage(PageContext context, List<Block> blocks) {
        this.context = context;
        this.blocks = List.copyOf(blocks);
        this.openQuestions = openQuestions(context.policy(), blocks);
    }

    /**
     * The page of a policy with the vocabulary that ships with the tool.
     *
     * @throws IllegalArgumentException if the tool does not speak the language of the document
     */
    public static PolicyPage of(Policy policy, PageOptions options) {
        return of(policy, Vocabulary.load(), options);
    }

    /**
     * The page of a policy whose categories are explained by the vocabulary.
     *
     * @throws IllegalArgumentException if the tool does not speak the language of the document
     */
    public static PolicyPage of(Policy policy, Vocabulary vocabulary, PageOptions options) {
        Wording wording = Wording.of(policy.document().language().orElse(DEFAULT_LANGUAGE));
        PageContext context = PageContext.of(policy, wording, vocabulary, options);
        return new PolicyPage(
                context,
                options.layout() == Layout.CLASSIC ? ClassicLayout.blocks(context) : LayeredLayout.blocks(context));
    }

    /** The open questions that show on the page, in its order. */
    public List<OpenQuestion> openQuestions() {
        return openQuestions;
    }

    /** The page in the format, with line feeds as line ends. */
    public String write(PageFormat format) {
        return switch (format) {
            case TEXT -> text();
            case MARKDOWN -> markdown();
            case HTML -> html();
        };
    }

    /**
     * The page as plain text, without a line feed at its end.
     *
     * @throws OpenQuestionsException if it is not a draft and a question would show
     */
    public String text() {
        return TextWriter.write(presentable());
    }

    /**
     * The page as Markdown, one sentence a line.
     *
     * @throws OpenQuestionsException if it is not a draft and a question would show
     */
    public String markdown() {
        return MarkdownWriter.write(presentable());
    }

    /**
     * The page as a document of HTML that needs nothing else.
     *
     * @throws OpenQuestionsException if it is not a draft and a question would show
     */
    public String html() {
        return HtmlPage.write(
                context.policy().document().language().orElse(DEFAULT_LANGUAGE),
                context.windowTitle(),
                context.skipWords(),
                HtmlBody.render(markdown(), HtmlBody.boxes(blocks)));
    }

    private List<Block> presentable() {
        if (!context.options().isDraft() && !openQuestions.isEmpty()) {
            throw new OpenQuestionsException(openQuestions);
        }
        return blocks;
    }

    private static List<OpenQuestion> openQuestions(Policy policy, List<Block> blocks) {
        Map<Question, String> paths = new IdentityHashMap<>();
        policy.questions().forEach((path, question) -> paths.putIfAbsent(question, path));
        Set<OpenQuestion> shown = new LinkedHashSet<>();
        spans(blocks).forEach(span -> {
            if (span instanceof Span.Open open) {
                String path = paths.getOrDefault(open.question(), "");
                shown.add(new OpenQuestion(path, policy.positionOf(path), open.question()));
            }
        });
        return List.copyOf(shown);
    }

    private static Stream<Span> spans(List<Block> blocks) {
        List<Rich> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Prose prose) {
                texts.add(prose.text());
            } else if (block instanceof Block.Bullets bullets) {
                bullets.items().forEach(item -> texts.add(item.text()));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> texts.addAll(row.cells()));
            } else if (block instanceof Block.Box box) {
                texts.add(new Rich(spans(box.blocks()).toList()));
            } else if (block instanceof Block.Fold fold) {
                texts.add(new Rich(spans(fold.blocks()).toList()));
            }
        }
        return texts.stream().flatMap(text -> text.spans().stream());
    }
}
