package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;

import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.vocabulary.PurposeKey;

/** Which purposes are marketing, and which may be. */
final class Marketing {

    private Marketing() {}

    static boolean isMarketing(Purpose purpose) {
        return isUnder(purpose, "marketing") || isUnder(purpose, "advertising");
    }

    static boolean isUnder(Purpose purpose, String root) {
        String key =
                purpose.is().given().map(PurposeKey::value).orElse(purpose.id().value());
        return key.equals(root) || key.startsWith(root + ".");
    }

    /** Marketing has to pass; messages whose words leave open whether they are marketing are a question. */
    static Verdict orMaybe(LegalCase subject, Function<Purpose, Verdict> check) {
        Stream<Verdict> sure =
                subject.purposes().stream().filter(Marketing::isMarketing).map(check);
        Stream<Verdict> maybe = subject.purposes().stream()
                .filter(purpose -> !isMarketing(purpose) && mayBe(subject, purpose))
                .map(purpose -> open(
                        LegalCase.path(purpose) + ".text",
                        "Are any of these messages advertising? Then that is a purpose of its own."));
        return all(Stream.concat(sure, maybe)).orElse(none("There is no marketing."));
    }

    private static boolean mayBe(LegalCase subject, Purpose purpose) {
        String words = subject.words(purpose.words().text());
        return subject.find("maybe-marketing", words).isPresent()
                && subject.find("no-marketing", words).isEmpty();
    }
}
