package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.any;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.HistoryEntry;
import org.privacyascode.policy.NoticeChannel;
import org.privacyascode.policy.Stated;

/** How people learn of changes, and what has to be said of a change itself. */
final class ChangeChecks {

    static final Map<String, LegalCheck> ALL = Map.ofEntries(
            Map.entry("CHG-101", ChangeChecks::newVersion),
            Map.entry("CHG-102", ChangeChecks::calledMaterial),
            Map.entry("CHG-103", ChangeChecks::announced),
            Map.entry("CHG-104", ChangeChecks::compatible),
            Map.entry("CHG-105", ChangeChecks::askedAgain),
            Map.entry("CHG-106", ChangeChecks::noCheckingBack),
            Map.entry("CHG-107", ChangeChecks::reaches),
            Map.entry("CHG-108", ChangeChecks::notBackwards),
            Map.entry("CHG-109", ChangeChecks::calledMaterial),
            Map.entry("MODEL-108", ChangeChecks::renamed),
            Map.entry("CALO-102", ChangeChecks::notification));

    private static final int DAYS_OF_NOTICE = 30;
    private static final String HISTORY = "changes.history";

    private ChangeChecks() {}

    /** Asked only when there is a version before; if there was one and it is not at hand, nobody knows. */
    private static Verdict compared(LegalCase subject, Function<Versions, Verdict> check) {
        Optional<Versions> versions =
                subject.setting().previous().map(before -> new Versions(before, subject.policy()));
        boolean isFirst =
                subject.policy().promises().changes().history().values().size() <= 1;
        return versions.map(check)
                .orElseGet(() -> isFirst
                        ? none("There is no version before.")
                        : open(HISTORY, "What changed since the version before? Give it with --previous."));
    }

    private static Verdict entry(Versions versions, Function<HistoryEntry, Verdict> check) {
        return versions.entry().map(check).orElseGet(() -> fail(HISTORY, "The history has no entry for this version."));
    }

    private static Verdict newVersion(LegalCase subject) {
        return compared(
                subject,
                versions -> versions.changed().isEmpty()
                        ? none("Nothing changed.")
                        : all(
                                holds(
                                        versions.isNewVersion(),
                                        "document.version",
                                        "The policy changed, and the version did not."),
                                entry(versions, entry -> pass(HISTORY))));
    }

    private static boolean isMaterial(String path) {
        boolean isPart = path.matches(
                "(purposes|controller|rights|requests|contact|recipients|sharing|data|sells-or-shares)\\..*");
        return isPart && Versions.isFact(path);
    }

    private static Verdict calledMaterial(LegalCase subject) {
        return compared(
                subject,
                versions -> versions.changed().stream().noneMatch(ChangeChecks::isMaterial)
                        ? none("No purpose, controller, recipient or right changed.")
                        : entry(
                                versions,
                                entry -> entry.kind().isGiven()
                                        ? holds(
                                                subject.find(
                                                                "material-class",
                                                                entry.kind().orElse(""))
                                                        .isPresent(),
                                                HISTORY,
                                                "Purposes, controller, recipients or rights changed; the class of the change has to say that it is material.")
                                        : stated(
                                                entry.kind(),
                                                HISTORY,
                                                "The history does not give the class of the change.")));
    }

    private static Verdict announced(LegalCase subject) {
        return compared(
                subject,
                versions -> versions.newRecipients().isEmpty()
                        ? none("No recipient and no country is new.")
                        : entry(versions, entry -> {
                            Stated<LocalDate> effective = entry.effective().isAbsent()
                                    ? subject.policy().document().edition().effective()
                                    : entry.effective();
                            return effective
                                    .given()
                                    .map(day -> holds(
                                            !day.isBefore(entry.date().plusDays(DAYS_OF_NOTICE)),
                                            HISTORY,
                                            "New recipients (" + String.join(", ", versions.newRecipients())
                                                    + ") apply sooner than 30 days after the announcement."))
                                    .orElseGet(() -> stated(
                                            effective,
                                            HISTORY,
                                            "The policy does not say from when the new recipients apply."));
                        }));
    }

    private static Verdict needs(
            LegalCase subject,
            Function<Versions, Collection<String>> what,
            Function<HistoryEntry, Stated<?>> fact,
            String missing) {
        return compared(subject, versions -> {
            Collection<String> found = what.apply(versions);
            return found.isEmpty()
                    ? none("Nothing of the kind changed.")
                    : entry(
                            versions,
                            entry -> stated(
                                    fact.apply(entry), HISTORY, missing + ": " + String.join(", ", found) + "."));
        });
    }

    private static Verdict compatible(LegalCase subject) {
        return needs(
                subject,
                Versions::newUsesOfOldData,
                HistoryEntry::compatibility,
                "Data that were there before serve a new purpose, and compatibility says nothing of it");
    }

    private static Verdict askedAgain(LegalCase subject) {
        return needs(
                subject,
                Versions::changedConsents,
                HistoryEntry::reConsent,
                "What people agreed to has changed, and re-consent does not say whether they were asked again");
    }

    private static Verdict notBackwards(LegalCase subject) {
        boolean isAmerican = subject.setting().packs().stream().anyMatch(pack -> pack.startsWith("us-"));
        return isAmerican
                ? needs(
                        subject,
                        versions -> Stream.concat(
                                        versions.newUsesOfOldData().stream(), versions.newRecipients().stream())
                                .toList(),
                        HistoryEntry::appliesTo,
                        "Data are used more freely, and applies-to does not say that this is for new data only")
                : none("No regime of the United States is named.");
    }

    private static Verdict renamed(LegalCase subject) {
        return subject.setting()
                .previous()
                .map(before -> new Versions(before, subject.policy()).renamed())
                .map(
                        renamed -> renamed.isEmpty()
                                ? none("No id was removed while a like one came.")
                                : fail(
                                        renamed.iterator().next(),
                                        String.join(", ", renamed)
                                                + " is gone while a like id came. If it was renamed, keep the old id under was."))
                .orElse(none("There is no version before at hand."));
    }

    private static Verdict noCheckingBack(LegalCase subject) {
        return WordChecks.without(
                subject,
                subject.passages("changes", "sections"),
                "check-back",
                "\"%s\" tells people to look for changes themselves. Tell them of changes.");
    }

    private static Verdict reaches(LegalCase subject) {
        var clauses = subject.policy().promises().changes().clauses();
        return clauses.isEmpty()
                ? listed(clauses, "changes", "The policy does not say how people learn of changes.")
                : any(clauses.stream().map(clause -> {
                    String path = "changes." + clause.id() + ".via";
                    return clause.via().isGiven()
                            ? holds(
                                    clause.via().stream().anyMatch(channel -> channel != NoticeChannel.PAGE),
                                    path,
                                    "Changes are told on the page only. Say how they reach people.")
                            : listed(clause.via(), path, "The policy does not say how people learn of changes.");
                }));
    }

    private static Verdict notification(LegalCase subject) {
        var clauses = subject.policy().promises().changes().clauses();
        return clauses.isEmpty()
                ? listed(clauses, "changes", "The policy does not say how people learn of changes.")
                : any(clauses.stream().map(clause -> {
                    String path = "changes." + clause.id();
                    return clause.words().text().isGiven()
                            ? pass(path)
                            : clause.marks()
                                    .open()
                                    .map(question -> open(path, question))
                                    .orElseGet(() -> listed(
                                            clause.via(),
                                            path + ".via",
                                            "The policy does not say how people learn of changes."));
                }));
    }
}
