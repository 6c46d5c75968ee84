package org.privacyascode.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.record.Records;

/** {@code records}: the records that laws and other tools ask for; with the evidence for them where code is given. */
final class RecordsCommand implements Command {

    @Override
    public Set<String> options() {
        Set<String> options = new TreeSet<>(Checked.NAMES);
        options.add("--out");
        return options;
    }

    @Override
    public ExitCode run(Options options, Console console) {
        options.required("--out");
        Path folder = options.path("--out").orElseThrow();
        boolean isCodeGiven = FactsOption.isGiven(options)
                || !options.all("--classes").isEmpty()
                || !options.all("--resources").isEmpty();
        Optional<Checked> checked = isCodeGiven ? Optional.of(Checked.of(options)) : Optional.empty();
        Policy policy = checked.map(Checked::policy).orElseGet(() -> PolicyOption.read(options, PolicyReader.create())
                .policy());
        Optional<EvidenceMatrix> evidence = checked.map(EvidenceCommand::of);
        SortedMap<String, String> files = Records.of(policy, Vocabulary.load(), evidence, AsOf.of(options));
        files.forEach((name, text) -> console.write(Optional.of(folder.resolve(name)), out -> out.append(text)));
        console.write(Optional.empty(), out -> out.append(String.join(", ", files.keySet()))
                .append(" in " + folder + "\n"));
        return ExitCode.FINE;
    }
}
