package org.privacyascode.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.privacyascode.change.PolicyDiff;
import org.privacyascode.legal.Lint;
import org.privacyascode.page.PageFormat;
import org.privacyascode.page.PageOptions;
import org.privacyascode.page.PolicyPage;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;

/**
 * How long it takes to lint, diff and render a policy of 1,000 clauses, in time of one core. The first run also loads the classes and what
 * the tool knows.
 */
final class LawSpeed {
    private static final int RUNS = 5;
    private static final LocalDate AS_OF = LocalDate.of(2027, 1, 1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;

    LawSpeed(PrintStream out) {
        this.out = out;
    }

    void run() {
        for (int run = 1; run <= RUNS; run++) {
            double read = print(run, "read two versions", () -> policy("P30D") + "" + policy("P60D"));
            Policy before = policy("P30D");
            Policy now = policy("P60D");
            Vocabulary vocabulary = Vocabulary.load();
            double lint = print(run, "lint", () -> Lint.create(vocabulary)
                    .of(now, AS_OF, Optional.of(before))
                    .results()
                    .size());
            double diff = print(run, "diff", () -> PolicyDiff.create(vocabulary)
                    .between(before, now)
                    .changes()
                    .size());
            double page = print(run, "render", () -> PolicyPage.of(now, PageOptions.of(now))
                    .write(PageFormat.HTML)
                    .length());
            out.printf(
                    Locale.ROOT,
                    "run %d: lint, diff and render together %.2f s; with reading %.2f s%n",
                    run,
                    lint + diff + page,
                    lint + diff + page + read);
        }
    }

    private double print(int run, String what, Supplier<Object> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        Object result = work.get();
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        String shown = result instanceof Integer ? " (" + result + ")" : "";
        out.printf(Locale.ROOT, "run %d: %s %.2f s%s%n", run, what, seconds, shown);
        return seconds;
    }

    private static Policy policy(String keep) {
        StringBuilder yaml = new StringBuilder(
                """
                format: ppac/1
                policy: large
                document: {version: 1.0.0, updated: 2026-01-01, effective: 2026-02-01, regimes: [eu-gdpr, uk-gdpr, us-ca-ccpa]}
                controller: {name: Large Ltd, country: IE, address: "1 Street, Dublin"}
                site: large.example
                contact: {privacy: {email: privacy@large.example}}
                """);
        yaml.append("data:\n");
        each(yaml, 300, "  group-%1$d: {title: Group %1$d, items: {mail: {is: contact.email}, pages: {is: usage.page_views}}, "
                + "for: [use-%1$d], why: We need group %1$d for use %1$d., keep: {for: " + keep + ", then: erase}}\n");
        yaml.append("purposes:\n");
        each(yaml, 300, "  use-%1$d: {title: Use %1$d, is: service, text: To do what number %1$d asks for., basis: contract}\n");
        yaml.append("recipients:\n");
        each(yaml, 150, "  helper-%1$d: {name: Helper %1$d Ltd, role: processor, kind: hosting, gets: [group-%1$d], country: US, "
                + "agreement: art-28, transfer: {safeguard: scc-2021, module: 2}}\n");
        yaml.append("cookies:\n  types:\n");
        each(yaml, 100, "    type-%1$d: {title: Type %1$d, for: [use-%1$d], strictly-necessary: false, consent: banner, "
                + "items: {one: {name: \"c%1$d\", technology: cookie, party: first, lasts: P13M}}}\n");
        yaml.append("security:\n");
        each(yaml, 75, "  safe-%1$d: {title: Safe %1$d, text: We protect part %1$d with locks and keys.}\n");
        yaml.append("links:\n");
        each(yaml, 75, "  link-%1$d: {title: Link %1$d, text: Site %1$d has rules of its own.}\n");
        return PolicyReader.create()
                .read(PolicySource.of("large.yaml", yaml.toString()))
                .policy();
    }

    private static void each(StringBuilder yaml, int count, String line) {
        for (int i = 1; i <= count; i++) {
            yaml.append(String.format(Locale.ROOT, line, i));
        }
    }
}
