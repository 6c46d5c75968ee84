package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.vocabulary.PurposeKey;

/** Reads purposes and lawful bases. */
final class PurposeReader {
    private PurposeReader() {}

    static Purpose purpose(Part part) {
        return new Purpose(
                new PurposeId(part.name()),
                ClauseReader.words(part),
                part.at("is").stated(each -> Values.line(each).map(PurposeKey::new)),
                part.at("basis").stated(PurposeReader::basis),
                part.at("uses").listed(Refs::data),
                ClauseReader.packages(part.at("in")),
                ClauseReader.marks(part));
    }

    /** A word, or a map of the word and what the law asks to be named with it. */
    static Optional<LegalBasis> basis(Part part) {
        if (!part.isMap()) {
            return Values.keyed(part, BasisKind.values()).map(LegalBasis::of);
        }
        List<LegalBasis> bases = Stream.of(BasisKind.values())
                .map(kind -> new LegalBasis(kind, part.at(kind.key()).stated(Values::words)))
                .filter(basis -> !basis.detail().isAbsent())
                .toList();
        if (bases.size() != 1) {
            part.problem(
                    "A basis is one word, or one word with its reason.",
                    "Write consent, or {legitimate-interests: \"which\"}.");
        }
        return bases.stream().findFirst();
    }
}
