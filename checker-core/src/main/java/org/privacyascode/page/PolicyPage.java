package org.privacyascode.page;

import java.util.List;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.Sentences;
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
        this.openQuestions = context.options().layout() == Layout.CLASSIC
                ? Questions.in(blocks, context.policy())
                : Questions.all(blocks, context.policy());
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
        return of(policy, vocabulary, Wording.of(policy.document().language().orElse(DEFAULT_LANGUAGE)), options);
    }

    /**
     * The page of a policy in these words. What the policy says in another language only stands in that language, marked,
     * and the page says so.
     */
    public static PolicyPage of(Policy policy, Vocabulary vocabulary, Wording wording, PageOptions options) {
        PageContext context = PageContext.of(policy, wording, vocabulary, options);
        return new PolicyPage(
                context,
                options.layout() == Layout.CLASSIC ? ClassicLayout.blocks(context) : LayeredLayout.blocks(context));
    }

    /** The open questions that show on the page, in its order; in the layered page, which says every fact, also those that leave a gap in it. */
    public List<OpenQuestion> openQuestions() {
        return openQuestions;
    }

    /** What the page says, in reading order. */
    List<Block> blocks() {
        return blocks;
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
     * @throws OpenQuestionsException if it is not a draft and a question is open
     */
    public String text() {
        return TextWriter.write(presentable());
    }

    /**
     * The page as Markdown, one sentence a line.
     *
     * @throws OpenQuestionsException if it is not a draft and a question is open
     */
    public String markdown() {
        return MarkdownWriter.write(
                presentable(), Sentences.of(context.wording().language()));
    }

    /**
     * The page as a document of HTML that needs nothing else.
     *
     * @throws OpenQuestionsException if it is not a draft and a question is open
     */
    public String html() {
        return HtmlPage.write(
                context.wording().tag(),
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
}
