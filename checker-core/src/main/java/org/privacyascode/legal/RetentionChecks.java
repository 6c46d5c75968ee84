package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;
import static org.privacyascode.legal.Verdict.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;

/** How long data are kept. */
final class RetentionChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "GDPR-130", RetentionChecks::everywhere,
            "GDPR-131", RetentionChecks::notAsLongAsNecessary,
            "GDPR-132", RetentionChecks::withEnd,
            "ROPA-106", RetentionChecks::everywhere,
            "CCPA-116", RetentionChecks::everywhere);

    /** A period at its place. */
    private record At(String path, Stated<Retention> keep) {}

    private RetentionChecks() {}

    private static List<At> periods(LegalCase subject) {
        List<At> all = new ArrayList<>();
        for (DataGroup group : subject.data()) {
            List<DataItem> own = group.items().stream()
                    .filter(item -> !item.keep().isAbsent())
                    .toList();
            own.forEach(item -> all.add(new At(LegalCase.path(item) + ".keep", item.keep())));
            boolean isCovered =
                    !own.isEmpty() && own.size() == group.items().values().size();
            if (!isCovered || !group.handling().keep().isAbsent()) {
                all.add(new At(LegalCase.path(group) + ".keep", group.handling().keep()));
            }
        }
        return all;
    }

    static Verdict everywhere(LegalCase subject) {
        return all(periods(subject).stream()
                        .map(at ->
                                stated(at.keep(), at.path(), "The policy does not say how long these data are kept.")))
                .orElse(DataChecks.data(subject));
    }

    /** Where nothing is stated yet, there is nothing to find fault with; that is another rule. */
    private static Verdict notAsLongAsNecessary(LegalCase subject) {
        List<At> periods = periods(subject);
        if (periods.stream().noneMatch(at -> at.keep().isGiven())) {
            return none("No period is stated.");
        }
        return all(periods.stream().map(at -> at.keep()
                .question()
                .map(question -> open(at.path(), question))
                .orElseGet(() -> at.keep()
                        .given()
                        .map(keep -> words(subject, keep, at.path()))
                        .orElse(none("")))));
    }

    private static Verdict words(LegalCase subject, Retention keep, String path) {
        Optional<Text> words = keep instanceof Retention.Criteria criteria
                ? Optional.of(criteria.criteria())
                : keep instanceof Retention.Indefinite endless ? Optional.of(endless.reason()) : Optional.empty();
        String text = words.map(each -> subject.words(Stated.of(each))).orElse("");
        return holds(
                subject.find("vague-retention", text).isEmpty(),
                path,
                "\"" + text + "\" is what the law says anyway. Say how long, or what decides.");
    }

    private static Verdict withEnd(LegalCase subject) {
        return all(periods(subject).stream().map(at -> at.keep()
                .question()
                .map(question -> open(at.path(), question))
                .orElseGet(() ->
                        at.keep().given().map(keep -> end(keep, at.path())).orElse(none("")))));
    }

    private static Verdict end(Retention keep, String path) {
        if (keep instanceof Retention.Indefinite) {
            return pass(path);
        }
        return keep.then().isAbsent()
                ? fail(path, "The policy does not say what happens at the end: erase, anonymise or archive.")
                : stated(keep.then(), path + ".then", "");
    }
}
