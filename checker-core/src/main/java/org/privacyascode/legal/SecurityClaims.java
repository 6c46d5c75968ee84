package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.pass;

import java.util.stream.Stream;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Protection;
import org.privacyascode.policy.vocabulary.CategoryKey;

/** What is said about security, against what is done. */
final class SecurityClaims {

    private static final CategoryKey PASSWORD = new CategoryKey("credential.password");

    private SecurityClaims() {}

    static Verdict check(LegalCase subject) {
        Stream<Verdict> items = subject.items().map(item -> item(subject, item));
        Stream<Verdict> texts = subject.passages().stream()
                .filter(each -> each.question().isEmpty())
                .map(each -> absolute(subject, each));
        Stream<Verdict> open = subject.passages("security")
                .filter(each -> each.question().isPresent())
                .map(each -> open(each.path(), each.question().orElseThrow()));
        return all(Stream.of(items, texts, open).flatMap(each -> each)).orElse(pass("security"));
    }

    /** What a clause on breaches promises: the authority without undue delay, people where the risk is high, and no more. */
    static Verdict breaches(LegalCase subject) {
        return all(subject.policy().promises().security().stream()
                        .filter(clause -> clause.id().value().contains("breach"))
                        .map(clause -> {
                            String path = "security." + clause.id() + ".text";
                            String words = subject.words(clause.words().text());
                            boolean isRight = subject.find("breach-no-delay", words)
                                            .isPresent()
                                    && subject.find("breach-high-risk", words).isPresent()
                                    && subject.find("breach-too-much", words).isEmpty();
                            return clause.words().text().isGiven()
                                    ? holds(
                                            isRight,
                                            path,
                                            "Promise what the law asks: the authority without undue delay, people where the risk is high.")
                                    : Verdict.stated(
                                            clause.words().text(), path, "The clause on breaches says nothing.");
                        }))
                .orElse(none("The policy has no clause on breaches."));
    }

    private static Verdict item(LegalCase subject, DataItem item) {
        String path = LegalCase.path(item);
        String label = subject.words(item.label());
        boolean isCalledEncrypted = subject.find("encrypted", label).isPresent();
        if (item.storedAs().isOpen() && (isCalledEncrypted || item.is().isOrIsUnder(PASSWORD))) {
            return open(path + ".stored-as", item.storedAs().question().orElseThrow());
        }
        if (!isCalledEncrypted) {
            return item.is().isOrIsUnder(PASSWORD) && item.storedAs().is(Protection.PLAIN)
                    ? fail(path + ".stored-as", "A password must not be kept as it is given.")
                    : none("");
        }
        return holds(
                item.storedAs().is(Protection.ENCRYPTED),
                path + ".label",
                "The words say \"" + label + "\"; stored-as says "
                        + item.storedAs().given().map(Protection::key).orElse("nothing")
                        + ". Say what is done.");
    }

    /** A claim that nothing can keep; in a sentence that says no, it is none. */
    private static Verdict absolute(LegalCase subject, Passage passage) {
        return all(subject.prose().sentencesOf(passage.words()).stream()
                        .filter(sentence -> subject.find("negation", sentence).isEmpty())
                        .map(sentence -> subject.find("absolute-security", sentence)
                                .map(found -> fail(passage.path(), "Nobody can promise \"" + found + "\"."))
                                .orElseGet(() -> none(""))))
                .orElse(none(""));
    }
}
