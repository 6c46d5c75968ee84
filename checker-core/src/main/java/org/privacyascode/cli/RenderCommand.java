package org.privacyascode.cli;

import java.util.Optional;
import java.util.Set;
import org.privacyascode.page.Layout;
import org.privacyascode.page.OpenQuestionsException;
import org.privacyascode.page.PageFormat;
import org.privacyascode.page.PageOptions;
import org.privacyascode.page.PolicyPage;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyJson;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.translation.TranslatedPolicy;
import org.privacyascode.wording.Wording;

/** {@code render}: the page that people read, or the whole policy as data. */
final class RenderCommand implements Command {

    private static final String USUAL = "en-US";

    /** What words do that are not translated, or were before the policy changed. */
    private enum Stale {
        STATUS,
        FAIL,
        WARN
    }

    /** What can be written. */
    private enum Form {
        TEXT,
        MD,
        HTML,
        JSON
    }

    @Override
    public Set<String> options() {
        return Set.of(PolicyOption.NAME, "--root", "--layout", "--lang", "--stale-translations", "--format", "--out");
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Layout layout = options.choice("--layout", Layout.LAYERED);
        Form form = options.choice("--format", Form.HTML);
        Stale stale = options.choice("--stale-translations", Stale.STATUS);
        Policy policy = PolicyOption.read(options, PolicyReader.create()).policy();
        Wording wording = wording(policy, options.one("--lang"));
        TranslatedPolicy translated = Translations.of(options, policy).in(wording);
        translated.problems().forEach(problem -> console.complain(problem.toString()));
        boolean mayBeOld = stale == Stale.WARN
                || stale == Stale.STATUS && PageOptions.of(policy).isDraft();
        if (!mayBeOld && !translated.problems().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        try {
            String text = text(translated.policy(), wording, layout, form);
            console.write(options.path("--out"), out -> out.append(text));
            return ExitCode.FINE;
        } catch (OpenQuestionsException e) {
            throw new UsageException(e.getMessage(), "");
        }
    }

    /** The words of the language that is asked for, else of the policy's own. */
    private static Wording wording(Policy policy, Optional<String> asked) {
        String language = asked.orElseGet(() -> policy.document().language().orElse(USUAL));
        if (!Wording.speaks(language)) {
            throw new UsageException(
                    "There are no words for the language " + language + ".",
                    "Write one of " + String.join(", ", Wording.languages().keySet()) + ", with or without a region.");
        }
        return Wording.of(language);
    }

    private static String text(Policy policy, Wording wording, Layout layout, Form form) {
        PolicyPage page = PolicyPage.of(
                policy, Vocabulary.load(), wording, PageOptions.of(policy).with(layout));
        return switch (form) {
            case TEXT -> page.write(PageFormat.TEXT);
            case MD -> page.write(PageFormat.MARKDOWN);
            case HTML -> page.write(PageFormat.HTML);
            case JSON -> PolicyJson.of(policy);
        };
    }
}
