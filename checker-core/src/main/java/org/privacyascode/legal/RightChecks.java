package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.Complaints;
import org.privacyascode.policy.Period;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.Stated;

/** What people may ask for, and what the policy has to say of it. */
final class RightChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "GDPR-140", RightChecks::allStated,
            "GDPR-141", RightChecks::withdrawal,
            "GDPR-142", RightChecks::authority,
            "GDPR-143", RightChecks::prominentObjection,
            "GDPR-144", RightChecks::objectionToMarketing,
            "GDPR-145", RightChecks::portability,
            "GDPR-146", RightChecks::limits,
            "UK-101", RightChecks::complaintToUs,
            "UK-102", RightChecks::complaintForm,
            "UK-103", RightChecks::regulator);

    private static final List<String> ALWAYS =
            List.of("access", "rectification", "erasure", "restriction", "objection");
    private static final List<String> LIMITED = List.of("erasure", "portability", "objection");
    private static final LocalDate COMMISSION = LocalDate.of(2026, 9, 30);
    private static final int DAYS_TO_CONFIRM = 30;

    private RightChecks() {}

    /** The right has to be there. */
    static Verdict right(LegalCase subject, String id, Function<Right, Verdict> check) {
        String path = "rights." + id;
        Optional<Right> right = subject.right(id);
        if (right.isEmpty()) {
            return subject.policy()
                    .rights()
                    .question()
                    .map(question -> open("rights", question))
                    .orElseGet(() -> fail(path, "The policy does not state this right."));
        }
        return right.get()
                .marks()
                .open()
                .map(question -> open(path, question))
                .orElseGet(() -> check.apply(right.get()));
    }

    private static Verdict isStated(LegalCase subject, String id) {
        return right(subject, id, right -> pass("rights." + id));
    }

    private static Verdict allStated(LegalCase subject) {
        Bases bases = Bases.of(subject);
        boolean needsPortability = bases.all().isEmpty()
                || bases.all().stream().anyMatch(at -> !at.basis().isGiven())
                || bases.has(BasisKind.CONSENT)
                || bases.has(BasisKind.CONTRACT);
        Stream<String> ids =
                needsPortability ? Stream.concat(ALWAYS.stream(), Stream.of("portability")) : ALWAYS.stream();
        return all(ids.map(id -> isStated(subject, id)));
    }

    /** What people read of the right, in the policy's own words or in ours. */
    private static String words(LegalCase subject, Right right) {
        return Passage.plain(subject.words().text(right).words());
    }

    private static Verdict withdrawal(LegalCase subject) {
        Bases bases = Bases.of(subject);
        boolean isConsent = bases.has(BasisKind.CONSENT)
                || subject.cookieTypes().stream()
                        .anyMatch(type -> type.consent().isGiven());
        if (!isConsent) {
            return all(bases.open().stream()
                            .map(at -> open(at.path(), at.basis().question().orElseThrow())))
                    .orElse(none("Nothing is based on consent."));
        }
        String path = "rights.withdraw-consent.text";
        return right(subject, "withdraw-consent", right -> {
            if (right.words().text().isOpen()) {
                return stated(right.words().text(), path, "");
            }
            String words = words(subject, right);
            return holds(
                    subject.find("at-any-time", words).isPresent()
                            && subject.find("lawful-before", words).isPresent(),
                    path,
                    "The right does not say that consent can be withdrawn at any time, and that what was done before stays lawful.");
        });
    }

    private static Verdict authority(LegalCase subject) {
        return right(
                subject,
                "complaint",
                right -> all(
                        listed(
                                right.authorities(),
                                "rights.complaint.authorities",
                                "The policy does not name the data protection authority."),
                        unknownAuthority(subject, right)));
    }

    private static Verdict unknownAuthority(LegalCase subject, Right right) {
        return all(right.authorities().stream()
                .filter(id -> subject.words().wording().authority(id).isEmpty())
                .map(id ->
                        fail("rights.complaint.authorities", "The register of authorities does not have " + id + ".")));
    }

    private static Verdict prominentObjection(LegalCase subject) {
        Bases bases = Bases.of(subject);
        boolean isMarketing = subject.purposes().stream().anyMatch(Marketing::isMarketing);
        boolean concerns = bases.has(BasisKind.LEGITIMATE_INTERESTS)
                || bases.has(BasisKind.PUBLIC_TASK)
                || !bases.open().isEmpty()
                || isMarketing;
        return concerns
                ? right(
                        subject,
                        "objection",
                        right -> right.prominent().isOpen()
                                ? stated(right.prominent(), "rights.objection.prominent", "")
                                : holds(
                                        right.prominent().is(true),
                                        "rights.objection.prominent",
                                        "The right to object does not stand out. Set prominent: true."))
                : none("Nothing is based on legitimate interests or a public task, and there is no marketing.");
    }

    private static Verdict objectionToMarketing(LegalCase subject) {
        return Marketing.orMaybe(
                subject,
                purpose -> right(subject, "objection", right -> {
                    boolean isSaid = right.marketing().isAbsent()
                            && subject.find("marketing", words(subject, right)).isPresent();
                    return isSaid
                            ? pass("rights.objection.text")
                            : stated(
                                    right.marketing(),
                                    "rights.objection.marketing",
                                    "The policy does not say that people can always object to marketing.");
                }));
    }

    private static Verdict portability(LegalCase subject) {
        if (subject.right("portability").isEmpty()) {
            return none("The policy does not state this right.");
        }
        String path = "rights.portability.text";
        return right(subject, "portability", right -> {
            if (right.words().text().isOpen()) {
                return stated(right.words().text(), path, "");
            }
            String words = words(subject, right);
            return holds(
                    subject.find("machine-readable", words).isPresent()
                            && subject.find("sent-on", words).isPresent(),
                    path,
                    "Portability is a copy for oneself that machines can read, and having it sent to another.");
        });
    }

    private static Verdict limits(LegalCase subject) {
        return all(LIMITED.stream()
                        .filter(id -> subject.right(id).isPresent())
                        .map(id -> right(subject, id, right -> {
                            boolean isSaid = right.limits().isAbsent()
                                    && subject.find("limits", words(subject, right))
                                            .isPresent();
                            String path = "rights." + id + ".limits";
                            return isSaid
                                    ? pass(path)
                                    : stated(
                                            right.limits(), path, "The policy promises this right without its limits.");
                        })))
                .orElse(isStated(subject, "erasure"));
    }

    private static Verdict toUs(LegalCase subject, Function<Complaints, Verdict> check) {
        String path = "rights.complaint.to-controller";
        return right(subject, "complaint", right -> right.toController()
                .given()
                .map(check)
                .orElseGet(() -> stated(
                        right.toController(), path, "The policy does not say that people can complain to us first.")));
    }

    private static Verdict complaintToUs(LegalCase subject) {
        return toUs(
                subject,
                complaints -> WhoChecks.reach(
                        complaints.reach(),
                        "rights.complaint.to-controller",
                        "The policy does not say how people complain to us."));
    }

    private static Verdict complaintForm(LegalCase subject) {
        String path = "rights.complaint.to-controller";
        return toUs(subject, complaints -> {
            Stated<Period> time = complaints.acknowledgeWithin();
            return all(
                    stated(complaints.reach().form(), path + ".form", "There is no electronic form for complaints."),
                    time.given()
                            .map(period -> holds(
                                    period.atLeast().toDays() <= DAYS_TO_CONFIRM,
                                    path + ".acknowledge-within",
                                    "Complaints are confirmed within 30 days."))
                            .orElseGet(() -> stated(
                                    time,
                                    path + ".acknowledge-within",
                                    "The policy does not say when a complaint is confirmed.")));
        });
    }

    /** The authority of the United Kingdom has another name since the day its commission took over. */
    private static Verdict regulator(LegalCase subject) {
        boolean isCommission = !subject.setting().asOf().isBefore(COMMISSION);
        String name = isCommission ? "uk-ic" : "uk-ico";
        return right(
                subject,
                "complaint",
                right -> right.authorities().isGiven()
                        ? holds(
                                right.authorities().contains(name),
                                "rights.complaint.authorities",
                                "The policy does not name the British authority, " + name + ".")
                        : listed(
                                right.authorities(),
                                "rights.complaint.authorities",
                                "The policy does not name the British authority, " + name + "."));
    }
}
