package org.privacyascode.cli;

import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Translation;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.translation.TranslationText;
import org.privacyascode.wording.Wording;

/** {@code translate}: the file for a translator, with what is translated already. */
final class TranslateCommand implements Command {

    @Override
    public Set<String> options() {
        return Set.of(PolicyOption.NAME, "--root", "--lang", "--out");
    }

    @Override
    public ExitCode run(Options options, Console console) {
        String language = options.required("--lang");
        if (!Wording.languages().containsKey(language)) {
            throw new UsageException(
                    "There are no words for the language " + language + ".",
                    "Write one of " + String.join(", ", Wording.languages().keySet()) + ".");
        }
        Policy policy = PolicyOption.read(options, PolicyReader.create()).policy();
        Optional<Translation> before = Translations.of(options, policy).find(language);
        String text = TranslationText.of(policy, language, before);
        console.write(options.path("--out"), out -> out.append(text));
        return ExitCode.FINE;
    }
}
