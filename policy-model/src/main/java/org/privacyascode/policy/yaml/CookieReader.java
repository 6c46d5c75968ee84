package org.privacyascode.policy.yaml;

import java.util.Optional;
import org.privacyascode.policy.Consent;
import org.privacyascode.policy.ConsentHow;
import org.privacyascode.policy.Cookie;
import org.privacyascode.policy.CookieAttributes;
import org.privacyascode.policy.CookieId;
import org.privacyascode.policy.CookieParty;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.CookieTypeId;
import org.privacyascode.policy.Cookies;
import org.privacyascode.policy.SameSite;
import org.privacyascode.policy.SignalAnswer;
import org.privacyascode.policy.Signals;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Technology;

/** Reads cookies and similar technologies. */
final class CookieReader {
    private CookieReader() {}

    static Cookies cookies(Part part) {
        return new Cookies(
                part.at("explanation").stated(each -> Optional.of(ClauseReader.clause(each))),
                part.at("types-title").stated(Values::words),
                part.at("types").clauses(each -> Optional.of(type(each))),
                part.at("choices-title").stated(Values::words),
                ClauseReader.clauses(part.at("choices")),
                new Signals(
                        part.at("signals").at("gpc").stated(each -> Values.keyed(each, SignalAnswer.values())),
                        part.at("signals").at("dnt").stated(each -> Values.keyed(each, SignalAnswer.values()))),
                ClauseReader.marks(part));
    }

    private static CookieType type(Part part) {
        return new CookieType(
                new CookieTypeId(part.name()),
                ClauseReader.words(part),
                part.at("why").stated(Values::words),
                part.at("for").listed(Refs::purpose),
                part.at("strictly-necessary").stated(Values::yesNo),
                part.at("consent").stated(CookieReader::consent),
                part.at("uk-exception").stated(Values::words),
                part.at("items").clauses(each -> Optional.of(cookie(each))),
                ClauseReader.marks(part));
    }

    /** One word says how; a banner and a form ask before anything is set. */
    private static Optional<Consent> consent(Part part) {
        if (part.isText()) {
            return Values.keyed(part, ConsentHow.values())
                    .map(how -> new Consent(Stated.of(how), Stated.of(how != ConsentHow.BROWSER), Stated.absent()));
        }
        return Optional.of(new Consent(
                part.at("how").stated(each -> Values.keyed(each, ConsentHow.values())),
                part.at("before-setting").stated(Values::yesNo),
                part.at("withdraw").stated(Values::words)));
    }

    private static Cookie cookie(Part part) {
        Part name = part.at("name");
        Part pattern = part.at("pattern");
        if (name.isPresent() && pattern.isPresent()) {
            pattern.problemAtKey("A cookie has a name or a pattern, not both.", "Remove one.");
        }
        Stated<Technology> technology = part.at("technology").stated(each -> Values.keyed(each, Technology.values()));
        return new Cookie(
                new CookieId(part.name()),
                (pattern.isPresent() ? pattern : name).stated(Values::glob),
                technology.isAbsent() ? Stated.of(Technology.COOKIE) : technology,
                part.at("party").stated(each -> Values.keyed(each, CookieParty.values())),
                part.at("provider").stated(Refs::recipient),
                part.at("lasts").stated(Values::lifetime),
                part.at("writes").listed(Refs::data),
                part.at("use").stated(Values::words),
                new CookieAttributes(
                        part.at("secure").stated(Values::yesNo),
                        part.at("http-only").stated(Values::yesNo),
                        part.at("same-site").stated(each -> Values.keyed(each, SameSite.values()))),
                ClauseReader.marks(part));
    }
}
