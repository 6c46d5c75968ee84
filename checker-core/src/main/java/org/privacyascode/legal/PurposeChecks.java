package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;

/** Why data are used, and what allows it. */
final class PurposeChecks {

    static final Map<String, LegalCheck> ALL = Map.ofEntries(
            Map.entry("GDPR-110", PurposeChecks::described),
            Map.entry("GDPR-111", PurposeChecks::withBasis),
            Map.entry("GDPR-112", subject -> detail(subject, BasisKind.LEGITIMATE_INTERESTS, "interest")),
            Map.entry("GDPR-113", subject -> detail(subject, BasisKind.LEGAL_OBLIGATION, "law")),
            Map.entry("GDPR-114", PurposeChecks::specific),
            Map.entry("GDPR-115", PurposeChecks::linked),
            Map.entry("GDPR-118", PurposeChecks::noOpenPurpose),
            Map.entry("CCPA-103", PurposeChecks::any),
            Map.entry("ROPA-102", PurposeChecks::any),
            Map.entry("UK-105", PurposeChecks::recognised));

    private static final String NO_PURPOSE = "The policy states no purpose.";

    private PurposeChecks() {}

    private static Verdict any(LegalCase subject) {
        return listed(subject.policy().purposes(), "purposes", NO_PURPOSE);
    }

    private static Verdict each(LegalCase subject, Function<Purpose, Verdict> check) {
        return subject.purposes().isEmpty()
                ? any(subject)
                : all(subject.purposes().stream().map(check));
    }

    private static Verdict described(LegalCase subject) {
        return each(subject, purpose -> {
            String path = LegalCase.path(purpose);
            if (purpose.marks().open().isPresent()) {
                return open(path, purpose.marks().open().get());
            }
            boolean isGenerated = purpose.words().text().isAbsent()
                    && !subject.words().text(purpose).words().isBlank();
            return isGenerated
                    ? pass(path)
                    : stated(
                            purpose.words().text(), path + ".text", "The policy does not say what this purpose means.");
        });
    }

    private static Verdict withBasis(LegalCase subject) {
        return each(subject, purpose -> {
            List<DataGroup> groups = Bases.groupsFor(purpose.id(), subject);
            boolean isOverridden = purpose.basis().isAbsent()
                    && purpose.uses().isEmpty()
                    && !groups.isEmpty()
                    && groups.stream()
                            .noneMatch(group -> group.handling().basis().isAbsent());
            return isOverridden
                    ? all(groups.stream().map(group -> basis(group.handling().basis(), LegalCase.path(group))))
                    : basis(purpose.basis(), LegalCase.path(purpose));
        });
    }

    private static Verdict basis(Stated<?> basis, String path) {
        return stated(basis, path + ".basis", "No lawful basis is stated.");
    }

    /** What a basis of this kind has to name. Words that name nothing fail. */
    private static Verdict detail(LegalCase subject, BasisKind kind, String what) {
        Bases bases = Bases.of(subject);
        Stream<Verdict> given = bases.of(kind).stream()
                .map(at -> named(subject, at.basis().given().orElseThrow().detail(), at.path(), what));
        Stream<Verdict> open = bases.open().stream()
                .map(at -> open(at.path(), at.basis().question().orElseThrow()));
        return all(Stream.concat(given, open));
    }

    private static Verdict named(LegalCase subject, Stated<Text> detail, String path, String what) {
        Verdict stated = stated(detail, path, "The basis does not say which " + what + ".");
        String words = subject.words(detail);
        return stated.is(Outcome.PASS) && subject.find("vague-law", words).isPresent()
                ? fail(path, "\"" + words + "\" does not say which " + what + ".")
                : stated;
    }

    /** Every place where a purpose is put into words. */
    private static Stream<Passage> purposeWords(LegalCase subject) {
        return subject.passages("purposes", "data", "cookies.types", "sharing")
                .filter(passage -> passage.key().equals("text") || passage.key().equals("why"));
    }

    private static Verdict specific(LegalCase subject) {
        return WordChecks.without(
                subject, purposeWords(subject), "catch-all", "\"%s\" fits everything. Say what is really done.");
    }

    private static Verdict noOpenPurpose(LegalCase subject) {
        return WordChecks.without(
                subject,
                purposeWords(subject),
                "open-purpose",
                "\"%s\" leaves the purpose open. Ask again when there is one.");
    }

    private static Verdict linked(LegalCase subject) {
        if (subject.data().isEmpty()) {
            return listed(subject.policy().data(), "data", "The policy lists no data.");
        }
        Stream<Verdict> groups = subject.data().stream().map(PurposeChecks::groupLinked);
        Stream<Verdict> purposes = subject.purposes().stream().map(purpose -> used(purpose, subject));
        return all(Stream.concat(groups, purposes));
    }

    private static Verdict groupLinked(DataGroup group) {
        String path = LegalCase.path(group);
        if (group.marks().open().isPresent()) {
            return open(path, group.marks().open().get());
        }
        boolean byItems = !group.items().isEmpty()
                && group.items().stream()
                        .noneMatch(item -> group.purposesOf(item).isEmpty());
        return byItems ? pass(path) : listed(group.handling().purposes(), path + ".for", "The data serve no purpose.");
    }

    static Verdict used(Purpose purpose, LegalCase subject) {
        String path = LegalCase.path(purpose);
        PurposeId id = purpose.id();
        boolean isUsed = !Bases.groupsFor(id, subject).isEmpty()
                || subject.cookieTypes().stream()
                        .anyMatch(type -> type.purposes().contains(id));
        if (isUsed) {
            return pass(path);
        }
        return listed(purpose.uses(), path + ".uses", "No data are used for this purpose.");
    }

    private static Verdict recognised(LegalCase subject) {
        return all(Bases.of(subject).of(BasisKind.RECOGNISED_INTEREST).stream().map(at -> {
                    Stated<Text> detail = at.basis().given().orElseThrow().detail();
                    Optional<String> known = subject.find("recognised-interest", subject.words(detail));
                    return detail.isGiven()
                            ? holds(
                                    known.isPresent(),
                                    at.path(),
                                    "The interest is none of the five that the law recognises.")
                            : stated(detail, at.path(), "The basis does not say which interest.");
                }))
                .orElse(none("No recognised interest is relied on."));
    }
}
