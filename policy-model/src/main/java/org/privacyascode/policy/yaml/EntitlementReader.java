package org.privacyascode.policy.yaml;

import java.util.Optional;
import org.privacyascode.policy.AnswerTime;
import org.privacyascode.policy.Complaints;
import org.privacyascode.policy.Entitlements;
import org.privacyascode.policy.Requests;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.RightId;

/** Reads what people may ask of us, and how. */
final class EntitlementReader {
    private EntitlementReader() {}

    static Entitlements entitlements(Part root) {
        return new Entitlements(
                root.at("rights").clauses(part -> Optional.of(right(part))), requests(root.at("requests")));
    }

    private static Right right(Part part) {
        return new Right(
                new RightId(part.name()),
                ClauseReader.words(part),
                part.at("limits").stated(Values::words),
                part.at("prominent").stated(Values::yesNo),
                part.at("marketing").stated(Values::words),
                part.at("authorities").listed(Values::line),
                part.at("to-controller").stated(each -> Optional.of(complaints(each))),
                ClauseReader.marks(part));
    }

    private static Complaints complaints(Part part) {
        return new Complaints(
                OrganisationReader.reach(part), part.at("acknowledge-within").stated(Values::period));
    }

    private static Requests requests(Part part) {
        return new Requests(
                ClauseReader.words(part),
                part.at("via").listed(Values::line),
                new AnswerTime(
                        part.at("answer-within").stated(Values::period),
                        part.at("extend-by").stated(Values::period)),
                part.at("free-of-charge").stated(Values::yesNo),
                part.at("verify-identity").stated(Values::words),
                part.at("agent").stated(Values::words),
                part.at("appeal").stated(Values::words),
                ClauseReader.marks(part));
    }
}
