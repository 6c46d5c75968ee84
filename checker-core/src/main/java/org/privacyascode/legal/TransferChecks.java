package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.RecipientRole;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Transfer;
import org.privacyascode.policy.TransferSafeguard;
import org.privacyascode.policy.TransferTerms;

/** What protects data that leave the European Economic Area, or the United Kingdom. */
final class TransferChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "XFER-101", TransferChecks::countries,
            "XFER-102", TransferChecks::safeguards,
            "XFER-103", TransferChecks::adequacy,
            "XFER-104", TransferChecks::framework,
            "XFER-105", TransferChecks::copies,
            "XFER-106", TransferChecks::derogations,
            "XFER-107", TransferChecks::fromTheKingdom,
            "XFER-108", TransferChecks::assessments,
            "ROPA-105", subject -> all(countries(subject), safeguards(subject)));

    private static final Adequacy DECISIONS = Adequacy.load();
    private static final int MONTHS_A_LOOK_HOLDS = 12;
    private static final Set<TransferSafeguard> OF_ART_46 = EnumSet.of(
            TransferSafeguard.SCC_2021,
            TransferSafeguard.BCR,
            TransferSafeguard.CODE_OF_CONDUCT,
            TransferSafeguard.CERTIFICATION);
    private static final Set<TransferSafeguard> OF_THE_KINGDOM = EnumSet.of(
            TransferSafeguard.ADEQUACY,
            TransferSafeguard.UK_IDTA,
            TransferSafeguard.UK_ADDENDUM,
            TransferSafeguard.BCR);

    private TransferChecks() {}

    private static Verdict countries(LegalCase subject) {
        Listed<Transfer> listed = subject.policy().disclosure().transfers();
        Verdict known = RecipientChecks.each(subject, RecipientChecks::country);
        Stream<Verdict> abroad = Transfers.outOfTheUnion(subject).all().stream()
                .map(at -> holds(
                        !listed.isGiven()
                                || listed.stream().anyMatch(each -> each.to().equals(at.country())),
                        LegalCase.path(at.recipient()) + ".country",
                        "The list of transfers leaves out " + at.country() + "."));
        Verdict list =
                listed.question().map(question -> open("transfers", question)).orElse(none(""));
        Verdict unknown = known.is(Outcome.PASS) ? none("") : known;
        return all(Stream.concat(Stream.of(unknown, list), abroad));
    }

    /** What each transfer has to have; while a country is not known, nobody knows. */
    private static Verdict each(LegalCase subject, Function<Transfers.At, Verdict> check) {
        Verdict known = RecipientChecks.each(subject, RecipientChecks::country);
        Verdict unknown = known.is(Outcome.OPEN) ? known : none("");
        Stream<Verdict> abroad = Transfers.outOfTheUnion(subject).all().stream().map(check);
        return all(Stream.concat(Stream.of(unknown), abroad))
                .orElse(none("No recipient is known to be outside the European Economic Area."));
    }

    private static Verdict safeguard(Transfers.At at) {
        return at.recipient().terms().transfer().question().isPresent()
                ? open(at.path(), at.recipient().terms().transfer().question().get())
                : stated(
                        at.fact(TransferTerms::safeguard),
                        at.path() + ".safeguard",
                        "The policy does not say what protects the data in " + at.country() + ".");
    }

    private static Verdict safeguards(LegalCase subject) {
        return each(subject, TransferChecks::safeguard);
    }

    /** Only for transfers whose safeguard is this one; one that is open may become it. */
    private static Verdict with(
            LegalCase subject, Set<TransferSafeguard> wanted, Function<Transfers.At, Verdict> check) {
        return all(Transfers.outOfTheUnion(subject).all().stream().map(at -> {
                    Stated<TransferSafeguard> safeguard = at.fact(TransferTerms::safeguard);
                    return safeguard.isOpen()
                            ? open(
                                    at.path() + ".safeguard",
                                    safeguard.question().orElseThrow())
                            : safeguard.given().filter(wanted::contains).isPresent() ? check.apply(at) : none("");
                }))
                .orElse(none("No transfer relies on it."));
    }

    private static Verdict adequacy(LegalCase subject) {
        LocalDate asOf = subject.setting().asOf();
        return with(
                subject,
                EnumSet.of(TransferSafeguard.ADEQUACY),
                at -> holds(
                        DECISIONS.find(at.country(), asOf).isPresent(),
                        at.path() + ".safeguard",
                        "There is no adequacy decision for " + at.country() + " on " + asOf + "."));
    }

    private static Verdict framework(LegalCase subject) {
        LocalDate asOf = subject.setting().asOf();
        return with(subject, EnumSet.of(TransferSafeguard.ADEQUACY), at -> {
            String path = at.path() + ".dpf-checked";
            Stated<LocalDate> checked = at.fact(TransferTerms::dpfChecked);
            if (!at.country().code().equals("US")) {
                return none("");
            }
            return checked.given()
                    .map(day -> holds(
                            !day.isAfter(asOf)
                                    && day.plusMonths(MONTHS_A_LOOK_HOLDS).isAfter(asOf),
                            path,
                            "The list of certified companies was last looked at on " + day
                                    + "; look again every year, and have another safeguard ready."))
                    .orElseGet(
                            () -> stated(
                                    checked,
                                    path,
                                    "The policy does not say when the recipient was last seen on the list of certified companies."));
        });
    }

    private static Verdict copies(LegalCase subject) {
        return each(subject, at -> {
            Stated<TransferSafeguard> safeguard = at.fact(TransferTerms::safeguard);
            boolean isPlain = safeguard.isAbsent() || safeguard.is(TransferSafeguard.ADEQUACY);
            return isPlain
                    ? none("")
                    : safeguard.isOpen()
                            ? open(
                                    at.path() + ".safeguard",
                                    safeguard.question().orElseThrow())
                            : stated(
                                    at.fact(TransferTerms::copy),
                                    at.path() + ".copy",
                                    "The policy does not say how people get a copy of the safeguard.");
        });
    }

    private static Verdict derogations(LegalCase subject) {
        return with(subject, EnumSet.of(TransferSafeguard.ART_49), at -> {
            String path = at.path() + ".safeguard";
            return at.recipient().identity().role().is(RecipientRole.PROCESSOR)
                    ? fail(path, "Art. 49 is for single cases, and this recipient works for us every day.")
                    : stated(
                            at.recipient().receipt().condition(),
                            LegalCase.path(at.recipient()) + ".condition",
                            "The policy does not say in which single case data go there.");
        });
    }

    /** The United Kingdom finds the countries of the European Economic Area, and those the Union finds adequate, adequate too. */
    private static Verdict fromTheKingdom(LegalCase subject) {
        if (!subject.setting().packs().contains("uk-gdpr")) {
            return none("The pack uk-gdpr is not in document.regimes.");
        }
        Verdict known = RecipientChecks.each(subject, RecipientChecks::country);
        Stream<Verdict> abroad = Transfers.of(subject, country -> country.code().equals("GB")).all().stream()
                .map(at -> fromTheKingdom(subject, at));
        return all(Stream.concat(Stream.of(known.is(Outcome.OPEN) ? known : none("")), abroad))
                .orElse(none("No recipient is known to be outside the United Kingdom."));
    }

    private static Verdict fromTheKingdom(LegalCase subject, Transfers.At at) {
        String path = at.path() + ".uk";
        Stated<TransferSafeguard> uk = at.fact(TransferTerms::uk);
        boolean isAdequate = subject.words().wording().isInEea(at.country())
                || DECISIONS
                        .find(at.country(), subject.setting().asOf())
                        .filter(each -> each.scope().isEmpty())
                        .isPresent();
        if (uk.isAbsent() && isAdequate) {
            return pass(path);
        }
        return uk.given()
                .map(safeguard -> holds(
                        OF_THE_KINGDOM.contains(safeguard),
                        path,
                        "The law of the United Kingdom does not know this instrument."))
                .orElseGet(() -> stated(
                        uk, path, "No instrument of the United Kingdom protects the data in " + at.country() + "."));
    }

    private static Verdict assessments(LegalCase subject) {
        return with(
                subject,
                OF_ART_46,
                at -> stated(
                        at.fact(TransferTerms::assessment),
                        at.path() + ".assessment",
                        "The policy does not say where the assessment of the law of " + at.country() + " is."));
    }
}
