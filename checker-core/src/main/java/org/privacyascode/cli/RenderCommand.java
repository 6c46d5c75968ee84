package org.privacyascode.cli;

import java.util.Set;
import org.privacyascode.page.Layout;
import org.privacyascode.page.OpenQuestionsException;
import org.privacyascode.page.PageFormat;
import org.privacyascode.page.PageOptions;
import org.privacyascode.page.PolicyPage;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyJson;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.ReadPolicy;

/** {@code render}: the page that people read, or the whole policy as data. */
final class RenderCommand implements Command {

    /** What can be written. */
    private enum Form {
        TEXT,
        MD,
        HTML,
        JSON
    }

    @Override
    public Set<String> options() {
        return Set.of(PolicyOption.NAME, "--root", "--layout", "--format", "--out");
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Layout layout = options.choice("--layout", Layout.LAYERED);
        Form form = options.choice("--format", Form.HTML);
        ReadPolicy read = PolicyOption.read(options, PolicyReader.create());
        try {
            String text = text(read, layout, form);
            console.write(options.path("--out"), out -> out.append(text));
            return ExitCode.FINE;
        } catch (OpenQuestionsException e) {
            throw new UsageException(e.getMessage(), "");
        }
    }

    private static String text(ReadPolicy read, Layout layout, Form form) {
        Policy policy = read.policy();
        PolicyPage page = PolicyPage.of(policy, PageOptions.of(policy).with(layout));
        return switch (form) {
            case TEXT -> page.write(PageFormat.TEXT);
            case MD -> page.write(PageFormat.MARKDOWN);
            case HTML -> page.write(PageFormat.HTML);
            case JSON -> PolicyJson.of(policy);
        };
    }
}
