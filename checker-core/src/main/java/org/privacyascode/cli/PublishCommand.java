package org.privacyascode.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privacyascode.approval.ApprovalCheck;
import org.privacyascode.approval.ApprovalProblem;
import org.privacyascode.approval.Edition;
import org.privacyascode.approval.Fingerprints;
import org.privacyascode.approval.Lock;
import org.privacyascode.change.ChangeClass;
import org.privacyascode.change.PolicyChange;
import org.privacyascode.change.PolicyDiff;
import org.privacyascode.change.VersionStep;
import org.privacyascode.legal.LegalResult;
import org.privacyascode.legal.LegalRule;
import org.privacyascode.legal.Lint;
import org.privacyascode.page.PageFormat;
import org.privacyascode.page.PageOptions;
import org.privacyascode.page.PolicyPage;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;
import org.privacyascode.policy.yaml.ReadPolicy;
import org.privacyascode.translation.TranslationProblem;

/**
 * {@code publish}: writes version, dates and history into an approved policy, keeps what is published in {@code history/VERSION} beside it,
 * and notes in the lock what people read. Nothing is written unless all of it can be.
 */
final class PublishCommand implements Command {

    private static final String FIRST = "1.0.0";
    private static final int DAYS_OF_NOTICE = 30;
    private static final Set<ApprovalProblem.Kind> OF_THE_EDITION =
            EnumSet.of(ApprovalProblem.Kind.DATE_NOT_MOVED, ApprovalProblem.Kind.VERSION_NOT_MOVED);

    @Override
    public Set<String> options() {
        return Set.of(
                PolicyOption.NAME,
                "--root",
                LockOption.NAME,
                "--version",
                "--effective",
                "--summary",
                "--accept",
                AsOf.NAME);
    }

    @Override
    public ExitCode run(Options options, Console console) {
        Vocabulary vocabulary = Vocabulary.load();
        PolicyReader reader = PolicyReader.of(vocabulary, Vendors.load());
        ReadPolicy read = PolicyOption.read(options, reader);
        Policy policy = read.policy();
        Lock lock = LockOption.read(options, policy);
        Optional<Policy> previous = previous(options, reader, lock);
        PolicyDiff diff = PolicyDiff.create(vocabulary);
        Optional<PolicyChange> change = previous.map(before -> diff.between(before, policy));
        List<String> reasons = reasons(options, policy, lock, previous, vocabulary);
        if (!reasons.isEmpty()) {
            reasons.forEach(console::complain);
            return ExitCode.FINDINGS;
        }
        Edition edition = edition(options, policy, change);
        publish(options, console, reader, read, edition, lock);
        return ExitCode.FINE;
    }

    /** The version that people read now, as it was kept. */
    private static Optional<Policy> previous(Options options, PolicyReader reader, Lock lock) {
        return lock.published().map(published -> {
            Path kept = history(options, published.version())
                    .resolve(PolicyOption.file(options).getFileName());
            if (!Files.exists(kept)) {
                throw new UsageException(
                        "The published version " + published.version() + " is not in " + kept + ".",
                        "Put it back: a change can only be judged against it.");
            }
            return reader.read(kept.getParent(), kept).policy();
        });
    }

    private static Path history(Options options, String version) {
        return PolicyOption.file(options).resolveSibling("history").resolve(version);
    }

    private static List<String> reasons(
            Options options, Policy policy, Lock lock, Optional<Policy> previous, Vocabulary vocabulary) {
        List<String> accepted = options.all("--accept");
        List<String> reasons = new ArrayList<>();
        ApprovalCheck.of(policy, lock).stream()
                .filter(problem -> !OF_THE_EDITION.contains(problem.kind()))
                .map(ApprovalProblem::toString)
                .forEach(reasons::add);
        Translations.of(options, policy).problems().stream()
                .map(TranslationProblem::toString)
                .forEach(reasons::add);
        Lint.create(vocabulary).of(policy, AsOf.of(options), previous).results().stream()
                .filter(LegalResult::blocks)
                .filter(result ->
                        !accepted.contains(result.rule().id()) && result.rule().decidedBy() != LegalRule.Decider.CHANGE)
                .map(result -> result.rule().id() + " " + result.clause() + ": " + result.message())
                .forEach(reasons::add);
        return reasons;
    }

    private static Edition edition(Options options, Policy policy, Optional<PolicyChange> change) {
        LocalDate asOf = AsOf.of(options);
        VersionStep step = change.map(PolicyChange::step).orElse(VersionStep.NONE);
        String current = policy.document().edition().version().orElse(FIRST);
        String before = change.flatMap(PolicyChange::versionBefore).orElse(current);
        String least = step.after(before);
        String version = options.one("--version").orElse(step.isMadeBy(before, current) ? current : least);
        if (!version.matches("\\d+\\.\\d+\\.\\d+") || !step.isMadeBy(before, version)) {
            throw new UsageException(
                    "The version cannot be " + version + ": " + before + " was published, and the change is a "
                            + step.name().toLowerCase(Locale.ROOT) + " step.",
                    "Write --version " + least + " or more.");
        }
        ChangeClass level = change.flatMap(PolicyChange::level).orElse(ChangeClass.INFORM);
        return new Edition(version, asOf, effective(options, asOf, level), options.required("--summary"), level.word());
    }

    private static LocalDate effective(Options options, LocalDate asOf, ChangeClass level) {
        boolean needsTime = level.compareTo(ChangeClass.ADVANCE_NOTICE) >= 0;
        LocalDate earliest = needsTime ? asOf.plusDays(DAYS_OF_NOTICE) : asOf;
        try {
            LocalDate effective =
                    options.one("--effective").map(LocalDate::parse).orElse(earliest);
            if (effective.isBefore(earliest)) {
                throw new UsageException(
                        "The change is of class " + level.word() + " and cannot apply before " + earliest + ".",
                        "Write --effective " + earliest + " or later.");
            }
            return effective;
        } catch (DateTimeException e) {
            throw new UsageException("--effective is no date.", "Write it as 2026-11-25.");
        }
    }

    private static void publish(
            Options options, Console console, PolicyReader reader, ReadPolicy read, Edition edition, Lock lock) {
        Path file = PolicyOption.file(options);
        PolicySource own = read.sources().get(0);
        String text = edition.writeInto(new String(own.bytes(), StandardCharsets.UTF_8), own.name(), read.policy());
        Policy published = tried(options, reader, file, text, edition, read.policy());
        Path folder = history(options, edition.version());
        String page = PolicyPage.of(published, PageOptions.of(published)).write(PageFormat.MARKDOWN);
        console.write(Optional.of(folder.resolve(file.getFileName())), out -> out.append(text));
        for (PolicySource source : read.sources().subList(1, read.sources().size())) {
            Path name = Path.of(source.name()).getFileName();
            console.write(
                    Optional.of(folder.resolve(name)),
                    out -> out.append(new String(source.bytes(), StandardCharsets.UTF_8)));
        }
        console.write(Optional.of(folder.resolve("privacy-policy.md")), out -> out.append(page));
        console.write(Optional.of(file), out -> out.append(text));
        Lock now = lock.publish(published, edition.version(), edition.updated(), Optional.of(edition.effective()));
        LockOption.write(options, now, console);
        console.write(
                Optional.empty(),
                out -> out.append("Published " + edition.version() + " on " + edition.updated() + ", in force from "
                        + edition.effective() + ". Kept in " + folder.getFileName() + ".\n"));
    }

    /** Reads the new text where it will stand; it must say what was meant, and nothing else may have changed. */
    private static Policy tried(
            Options options, PolicyReader reader, Path file, String text, Edition edition, Policy before) {
        Path trial = file.resolveSibling(".privacy-" + UUID.randomUUID() + ".yaml");
        try {
            Files.writeString(trial, text, StandardCharsets.UTF_8);
            Policy now = PolicyOption.read(options, trial, reader).policy();
            boolean isWritten = now.document().edition().version().is(edition.version())
                    && now.document().edition().updated().is(edition.updated())
                    && now.document().edition().effective().is(edition.effective())
                    && now.promises().changes().history().stream()
                            .anyMatch(entry -> entry.version().equals(edition.version()));
            if (!isWritten || !Fingerprints.of(now).equals(Fingerprints.of(before))) {
                throw new UsageException(
                        "The policy is written in a way that version, dates and history cannot be put in.",
                        "Write document and changes.history as blocks of their own, one key a line.");
            }
            return now;
        } catch (IOException e) {
            throw new UsageException("Cannot write beside " + file + ".", "Nothing was changed.");
        } finally {
            delete(trial);
        }
    }

    private static void delete(Path trial) {
        try {
            Files.deleteIfExists(trial);
        } catch (IOException e) {
            throw new UsageException("Cannot remove " + trial + ".", "Remove it by hand.");
        }
    }
}
