package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.AutomatedDecisions;
import org.privacyascode.policy.Collection;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Source;
import org.privacyascode.policy.SourceId;
import org.privacyascode.policy.SourceKind;
import org.privacyascode.policy.SubjectId;
import org.privacyascode.policy.vocabulary.PurposeKey;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** Reads what is collected, from whom, from where, and why. */
final class CollectionReader {
    private final Vocabulary vocabulary;
    private final DataReader data;

    CollectionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.data = new DataReader(vocabulary);
    }

    Collection collection(Part root) {
        Listed<SubjectId> stated = root.at("subjects").listed(Refs::subject);
        Listed<SubjectId> subjects = stated.isAbsent() ? Listed.of(List.of(new SubjectId("user"))) : stated;
        Listed<Source> sources = sources(root.at("sources"));
        Listed<DataGroup> groups = root.at("data").clauses(part -> Optional.of(data.group(part, subjects, sources)));
        return new Collection(
                subjects,
                sources,
                groups,
                root.at("purposes")
                        .clauses(this::isPurposeOrReported, part -> Optional.of(PurposeReader.purpose(part))),
                decisions(root.at("automated-decisions")),
                root.at("never").listed(part -> new NeverReader(groups).never(part)));
    }

    /** A purpose is called by an id, or by the key of a purpose of the vocabulary. */
    private boolean isPurposeOrReported(Part part) {
        return vocabulary.purpose(new PurposeKey(part.name())).isPresent() || Ids.isIdOrReported(part);
    }

    private static Listed<Source> sources(Part part) {
        return part.isPresent() ? part.clauses(each -> Optional.of(source(each))) : Listed.of(SourceDefaults.SOURCES);
    }

    private static Source source(Part part) {
        return new Source(
                new SourceId(part.name()),
                ClauseReader.words(part),
                part.at("kind").stated(each -> Values.keyed(each, SourceKind.values())),
                part.at("public").stated(Values::yesNo),
                part.at("notice").stated(Values::words),
                ClauseReader.marks(part));
    }

    private static AutomatedDecisions decisions(Part part) {
        return new AutomatedDecisions(
                part.at("used").stated(Values::yesNo),
                part.at("logic").stated(Values::words),
                part.at("significance").stated(Values::words),
                part.at("safeguards").stated(Values::words),
                ClauseReader.words(part),
                ClauseReader.marks(part));
    }
}
