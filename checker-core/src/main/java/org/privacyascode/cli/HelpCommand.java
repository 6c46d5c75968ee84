package org.privacyascode.cli;

import java.util.Optional;
import java.util.Set;

/** {@code help}: what the program can do. */
final class HelpCommand implements Command {

    private static final String TEXT =
            """
            Privacy as Code: a privacy policy that is checked against code and configuration.

            Usage: java -jar privacy.jar COMMAND [OPTION VALUE]...

            check    Whether code and configuration keep the policy.
            render   The page that people read, or the policy as data.
            baseline What is wrong today, written down, so that a check fails for what is new.
            evidence What is known of each clause of the policy, and from which lines.
            explain  A rule, or one finding: each step, why it is believed, how to overrule or accept it.
            records  The record of processing, recipients, cookies, a data map, TILT, DPV and fides, in the folder --out.
            import   A page that is there as a policy, in its own words: --in FILE --out FILE.
            lint     What the law asks of the policy, and what is still to be done.
            diff     What moved between two versions of a policy: diff OLD NEW [--format text|md|json];
                     each is a file or REVISION:path of the Git repository.
            approve  Somebody stands for clauses as they are now.
            review   The pack that legal reads, as one file: --policy, --previous, --format html|md|docx.
            translate The file for a translator, with what is translated already: --policy, --lang, --out.
            verify   Whether the policy is what was approved.
            publish  Version, dates and history for an approved policy.
            facts    What code and configuration do with personal data, as JSON. Needs no policy.
            merge    Facts files of modules and services, laid together into one.

            What to read:
              --classes DIR|JAR    compiled classes of the application; may be repeated
              --resources DIR      configuration, schemas and templates; may be repeated
              --sources DIR        source root, to name files and lines; may be repeated
              --classpath PATH     libraries, separated as for java -cp; DIR/* is every jar in DIR
              --own DIR|JAR        other modules of yours: data are followed through them; may be repeated
              --module NAME        facts only: what the module is called in the file
              --facts FILE|DIR     facts files in place of code, for check and merge; may be repeated
              --signatures FILE    what is known of your own libraries; may be repeated
              --root DIR           file names in results are relative to it

            How to check:
              --policy FILE        the policy
              --acceptances FILE   exceptions; default: privacy-acceptances.yaml beside the policy, if it is there
              --fail-on error|warning    what makes the check fail; default: error
              --severity RULE=error|warning|note    how serious a rule is; a note never fails; may be repeated
              --warn RULE          the same as --severity RULE=warning
              --shrink true|false  baseline only: add nothing; default: true where the variable CI is set
              --part true          a part of the code that the policy speaks of: nothing is reported as unused
              --as-of DATE         the date to check for; default: today
              --format text|json|sarif|junit|summary|github|gitlab
                                   default: text, shortened on a console and full in a file
              --report FORMAT=FILE a further report of the same check; may be repeated

            What to explain:
              --rule RULE          what a rule is about; needs nothing else
              --finding FINGERPRINT    a finding of the check that the other options describe; its first digits are enough

            How to render:
              --policy FILE        the policy
              --layout layered|classic         default: layered
              --lang TAG                       en, de, fr or es, with a region or without; default: that of the policy
              --stale-translations fail|warn   what missing and stale words do; default: fail where the policy is public
              --format html|md|text|json       default: html

            How to lint:
              --policy FILE        the policy
              --previous FILE      the version before, for the rules on changes
              --as-of DATE         the day for which the law is asked; default: today
              --fail-on status|error|warning   default: status, which refuses nothing before approval
              --format text|json   default: text, grouped by what one person has to do

            How to approve and publish:
              --policy FILE        the policy
              --lock FILE          the approvals; default: beside the policy
              --by PERSON, --role ROLE, --reference PLACE, --clause PATH    for approve
              --summary TEXT, --version NUMBER, --effective DATE, --accept RULE    for publish

            Where to write:
              --out FILE           default: standard output

            Exit codes: 0 fine, 1 findings, 2 something could not be read or the command is wrong.
            """;

    @Override
    public Set<String> options() {
        return Set.of();
    }

    @Override
    public ExitCode run(Options options, Console console) {
        console.write(Optional.empty(), out -> out.append(TEXT));
        return ExitCode.FINE;
    }
}
