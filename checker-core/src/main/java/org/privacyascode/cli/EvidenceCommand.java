package org.privacyascode.cli;

import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.report.EvidenceReport;
import org.privacyascode.rule.Rules;

/** {@code evidence}: what is known of each clause of the policy, and from where. */
final class EvidenceCommand implements Command {

    /** What can be written. */
    private enum Form {
        MD,
        JSON
    }

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(Checked.NAMES);
        options.addAll(Set.of("--format", "--out"));
        return options;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Form form = options.choice("--format", Form.MD);
        EvidenceMatrix matrix = of(Checked.of(options));
        console.write(options.path("--out"), out -> {
            if (form == Form.JSON) {
                EvidenceReport.writeJson(matrix, out);
            } else {
                EvidenceReport.writeMarkdown(matrix, out);
            }
        });
        return ExitCode.FINE;
    }

    static EvidenceMatrix of(Checked checked) {
        return EvidenceMatrix.of(
                checked.policy(),
                checked.facts(),
                checked.result(),
                Rules.infos().stream().map(info -> info.id().value()).toList());
    }
}
