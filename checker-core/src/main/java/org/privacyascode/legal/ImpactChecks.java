package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.RecipientRole;
import org.privacyascode.policy.SourceKind;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.Sensitivity;
import org.privacyascode.policy.vocabulary.SpecialKind;

/** Risk, and what the record of processing says besides. */
final class ImpactChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "DPIA-101", ImpactChecks::twoCriteria,
            "DPIA-102", ImpactChecks::always,
            "ROPA-107", ImpactChecks::measures,
            "ROPA-109", ImpactChecks::processor,
            "ROPA-110", ImpactChecks::smallCompany);

    private static final int CRITERIA = 2;
    private static final int SMALL = 250;
    private static final CategoryKey PRECISE = new CategoryKey("location.precise");
    private static final CategoryKey USAGE = new CategoryKey("usage");

    private ImpactChecks() {}

    /** The criteria of the European data protection authorities that the policy shows. */
    static List<String> criteria(LegalCase subject) {
        Policy policy = subject.policy();
        boolean isAdvertising = subject.purposes().stream().anyMatch(each -> Marketing.isUnder(each, "advertising"));
        List<String> found = new ArrayList<>();
        add(found, "scoring", has(subject, "inferred"));
        add(
                found,
                "decisions by machines",
                policy.collection().automatedDecisions().used().is(true));
        add(
                found,
                "systematic monitoring",
                subject.items().anyMatch(item -> item.is().isOrIsUnder(PRECISE))
                        || isAdvertising
                                && subject.items().anyMatch(item -> item.is().isOrIsUnder(USAGE)));
        add(found, "sensitive data", subject.items().anyMatch(item -> isSensitive(subject, item)));
        add(found, "data from others", policy.collection().sources().stream().anyMatch(each -> each.kind()
                .is(SourceKind.THIRD_PARTY)));
        add(
                found,
                "vulnerable people",
                policy.promises().children().directedToChildren().is(true)
                        || policy.collection().subjects().stream()
                                .anyMatch(each ->
                                        subject.find("vulnerable", each.value()).isPresent()));
        add(
                found,
                "new technology",
                has(subject, "biometric")
                        || subject.purposes().stream()
                                .anyMatch(each -> Marketing.isUnder(each, "improvement.ai_training")));
        return found;
    }

    private static void add(List<String> found, String criterion, boolean holds) {
        if (holds) {
            found.add(criterion);
        }
    }

    private static boolean has(LegalCase subject, String root) {
        CategoryKey key = new CategoryKey(root);
        return subject.items().anyMatch(item -> item.is().isOrIsUnder(key));
    }

    private static boolean isSensitive(LegalCase subject, DataItem item) {
        return subject.isOf(
                item, category -> category.special() != SpecialKind.NONE || category.sensitivity() == Sensitivity.HIGH);
    }

    private static Verdict twoCriteria(LegalCase subject) {
        List<String> criteria = criteria(subject);
        return criteria.size() < CRITERIA
                ? none("Fewer than two signs of high risk.")
                : stated(
                        subject.policy().supplements().dpia(),
                        "dpia",
                        "There are signs of high risk (" + String.join(", ", criteria)
                                + "), and neither an assessment nor a reason for none.");
    }

    private static Verdict always(LegalCase subject) {
        var dpia = subject.policy().supplements().dpia();
        if (subject.policy().collection().automatedDecisions().used().is(true)) {
            return stated(dpia, "dpia", "Machines decide about people, and there is no assessment.");
        }
        boolean isSpecial =
                subject.items().anyMatch(item -> subject.isOf(item, each -> each.special() != SpecialKind.NONE));
        if (!isSpecial) {
            return none("None of the cases of Art. 35(3) shows.");
        }
        return dpia.isAbsent()
                ? open("dpia", "Are special data used on a large scale? Then an assessment is needed; if not, say why.")
                : stated(dpia, "dpia", "");
    }

    private static Verdict measures(LegalCase subject) {
        var clauses = subject.policy().promises().security();
        return clauses.isEmpty()
                ? listed(clauses, "security", "The policy describes no measures.")
                : Verdict.any(clauses.stream().map(clause -> {
                    String path = "security." + clause.id();
                    return clause.marks()
                            .open()
                            .map(question -> open(path, question))
                            .orElseGet(() -> listed(
                                    clause.measures(),
                                    path + ".measures",
                                    "The policy lists no measures of security."));
                }));
    }

    private static Verdict processor(LegalCase subject) {
        var actingAs = subject.policy().header().actingAs();
        if (actingAs.isOpen()) {
            return open("acting-as", actingAs.question().orElseThrow());
        }
        return actingAs.is(RecipientRole.PROCESSOR)
                ? all(
                        listed(
                                subject.policy().controller().joint(),
                                "controller.joint",
                                "The record does not name those we work for."),
                        PurposeChecks.ALL.get("ROPA-102").of(subject),
                        measures(subject))
                : none("The policy is that of a controller.");
    }

    /** The exemption is never relied on: a small company makes the same record. */
    private static Verdict smallCompany(LegalCase subject) {
        var staff = subject.policy().controller().staff();
        if (staff.isOpen()) {
            return open("controller.staff", staff.question().orElseThrow());
        }
        return staff.given().filter(number -> number < SMALL).isPresent()
                ? all(Stream.of("ROPA-102", "ROPA-103", "ROPA-104").map(id -> record(id, subject)))
                : none("The exemption for small companies is no subject here.");
    }

    private static Verdict record(String id, LegalCase subject) {
        return Stream.of(PurposeChecks.ALL, DataChecks.ALL, RecipientChecks.ALL)
                .filter(group -> group.containsKey(id))
                .findFirst()
                .orElseThrow()
                .get(id)
                .of(subject);
    }
}
