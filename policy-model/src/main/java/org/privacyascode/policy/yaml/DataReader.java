package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.GroupId;
import org.privacyascode.policy.Handling;
import org.privacyascode.policy.ItemId;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Protection;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Required;
import org.privacyascode.policy.RequiredKind;
import org.privacyascode.policy.Retention;
import org.privacyascode.policy.Source;
import org.privacyascode.policy.SourceId;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.SubjectId;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.Words;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** Reads groups of data and their items. */
final class DataReader {
    private static final CategoryKey PASSWORD = new CategoryKey("credential.password");
    private static final CategoryKey SERVER_LOG = new CategoryKey("diagnostics.server_log");

    private final Vocabulary vocabulary;

    DataReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    DataGroup group(Part part, Listed<SubjectId> subjects, Listed<Source> sources) {
        GroupId id = new GroupId(part.name());
        Words words = ClauseReader.words(part);
        Listed<DataItem> items = part.at("items").clauses(each -> item(each, id));
        return new DataGroup(
                id,
                words,
                part.at("why").stated(Values::words),
                items,
                handling(part, items, subjects, sources),
                ClauseReader.marks(part));
    }

    private static Handling handling(
            Part part, Listed<DataItem> items, Listed<SubjectId> subjects, Listed<Source> sources) {
        Stated<SourceId> source =
                part.at("source").stated(each -> Values.line(each).map(SourceId::new));
        Listed<SubjectId> own = part.at("subjects").listed(Refs::subject);
        return new Handling(
                source.isAbsent() ? SourceDefaults.of(items, sources) : source,
                own.isAbsent() ? subjects : own,
                part.at("for").listed(Refs::purpose),
                part.at("basis").stated(PurposeReader::basis),
                part.at("keep").stated(RetentionReader::retention),
                part.at("required").stated(DataReader::required),
                log(part, items),
                ClauseReader.packages(part.at("in")));
    }

    /** Left out, a group called logs, or one that holds server logs, is a log. */
    private static boolean log(Part part, Listed<DataItem> items) {
        Part log = part.at("log");
        return log.isPresent()
                ? Values.flag(log)
                : part.name().equals("logs")
                        || part.name().equals("log")
                        || items.stream().anyMatch(item -> item.is().isOrIsUnder(SERVER_LOG));
    }

    private static Optional<Required> required(Part part) {
        if (part.isText()) {
            return Values.keyed(part, RequiredKind.values())
                    .map(kind -> new Required(Stated.of(kind), Stated.absent()));
        }
        return Optional.of(new Required(
                part.at("kind").stated(each -> Values.keyed(each, RequiredKind.values())),
                part.at("consequence").stated(Values::words)));
    }

    private Optional<DataItem> item(Part part, GroupId group) {
        if (part.isText()) {
            part.problem(
                    part.label() + " must be a map with the key is.",
                    "Write {is: " + Values.line(part).orElse("") + "}.");
            return Optional.empty();
        }
        Optional<CategoryKey> is = part.isQuestion()
                ? Optional.of(new CategoryKey("undecided"))
                : Values.needed(part, "is", this::category);
        Stated<Protection> storedAs = part.at("stored-as").stated(each -> Values.keyed(each, Protection.values()));
        Stated<Text> label = part.at("label").stated(Values::words);
        Listed<PurposeId> purposes = part.at("for").listed(Refs::purpose);
        Stated<Retention> keep = part.at("keep").stated(RetentionReader::retention);
        Stated<Text> condition = part.at("condition").stated(Values::words);
        boolean optional = Values.flag(part.at("optional"));
        boolean implied = Values.flag(part.at("implied"));
        Marks marks = ClauseReader.marks(part);
        return is.map(category -> new DataItem(
                new ItemId(group, part.name()),
                category,
                label,
                storedAs.isAbsent() && category.isOrIsUnder(PASSWORD) ? Stated.of(Protection.SALTED_HASH) : storedAs,
                purposes,
                keep,
                condition,
                optional,
                implied,
                marks));
    }

    /** A category that is not known is reported, and kept so that references to its item do not fail as well. */
    private Optional<CategoryKey> category(Part part) {
        Optional<CategoryKey> category = Values.line(part).map(CategoryKey::new);
        category.filter(key -> vocabulary.category(key).isEmpty()).ifPresent(key -> {
            List<String> known = vocabulary.categories().stream()
                    .map(each -> each.key().value())
                    .toList();
            String advice = Nearest.advice(key.value(), known);
            String own = "Choose one of the vocabulary, or declare your own under vocabulary: x-" + Ids.of(key.value())
                    + ".";
            part.problem(
                    Quoted.of(key.value()) + " is no category of the vocabulary.", advice.isEmpty() ? own : advice);
        });
        return category;
    }
}
