package org.privacyascode.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.privacyascode.code.CodeBase;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.page.PageFormat;
import org.privacyascode.page.PageOptions;
import org.privacyascode.page.PolicyPage;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.rule.Rules;
import org.privacyascode.rule.Settings;
import org.privacyascode.scan.Scanner;

/**
 * How long a page and a check take within a process that already runs, as a build's does: everything from reading the policy and what the tool knows
 * to the finished text. The first run also loads the tool's own classes; the later ones do not.
 */
final class PageAndCheck {
    private static final int RUNS = 6;
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;

    PageAndCheck(PrintStream out) {
        this.out = out;
    }

    void run(Path policy, CodeBase code) {
        for (int run = 1; run <= RUNS; run++) {
            print(run, "page", () -> page(policy, code).length() + " characters");
            print(run, "check", () -> check(policy, code) + " findings");
        }
    }

    private static String page(Path file, CodeBase code) {
        Policy policy =
                PolicyReader.create().read(code.root().orElseThrow(), file).policy();
        return PolicyPage.of(policy, PageOptions.of(policy)).write(PageFormat.HTML);
    }

    private static int check(Path file, CodeBase code) {
        Vocabulary vocabulary = Vocabulary.load();
        Knowledge knowledge = Knowledge.load();
        Policy policy = PolicyReader.of(vocabulary, knowledge.vendors())
                .read(code.root().orElseThrow(), file)
                .policy();
        return Rules.of(vocabulary, knowledge.vendors())
                .check(policy, Scanner.scan(code, knowledge), Settings.on(AS_OF))
                .findings()
                .size();
    }

    private void print(int run, String what, Supplier<String> work) {
        long start = System.nanoTime();
        long computed = THREADS.getCurrentThreadCpuTime();
        String result = work.get();
        out.printf(
                Locale.ROOT,
                "run %d, %s: %.2f s, %.2f s of one core, %s%n",
                run,
                what,
                (System.nanoTime() - start) / 1e9,
                (THREADS.getCurrentThreadCpuTime() - computed) / 1e9,
                result);
    }
}
