package org.privacyascode.policy.yaml;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.ClauseId;
import org.privacyascode.policy.Document;
import org.privacyascode.policy.Edition;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Passage;
import org.privacyascode.policy.PassageForm;
import org.privacyascode.policy.Section;
import org.privacyascode.policy.Stated;

/** Reads the document and its sections. */
final class DocumentReader {
    private DocumentReader() {}

    static Document document(Part part) {
        Stated<String> language = part.at("language").stated(DocumentReader::language);
        return new Document(
                part.at("title").stated(Values::words),
                part.at("lead").stated(Values::words),
                new Edition(
                        part.at("version").stated(HeaderReader::version),
                        part.at("updated").stated(Values::date),
                        part.at("effective").stated(Values::date)),
                language.isAbsent() ? Stated.of("en") : language,
                part.at("prevails").stated(DocumentReader::language),
                part.at("regimes").listed(ClauseReader::pack),
                ClauseReader.marks(part));
    }

    private static Optional<String> language(Part part) {
        Optional<String> tag = Values.line(part);
        tag.filter(each -> !isLanguage(each))
                .ifPresent(each ->
                        part.problem(Quoted.of(each) + " is no language.", "Write a tag of BCP 47: en, en-US, de."));
        return tag.filter(DocumentReader::isLanguage);
    }

    private static boolean isLanguage(String tag) {
        return tag.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");
    }

    static Listed<Section> sections(Part part) {
        Set<String> taken = new LinkedHashSet<>();
        return part.listed(element -> section(element, taken));
    }

    private static Optional<Section> section(Part element, Set<String> taken) {
        Optional<String> id = Values.needed(element, "id", Values::line);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!Ids.isId(id.get())) {
            element.at("id").problem(Quoted.of(id.get()) + " is no id.", "Write " + Ids.of(id.get()) + ".");
            return Optional.empty();
        }
        if (!taken.add(id.get())) {
            element.at("id").problem("There are two sections " + id.get() + ".", "Remove one.");
        }
        Part section = element.named(id.get());
        section.at("id");
        return Optional.of(new Section(
                new ClauseId(id.get()),
                ClauseReader.words(section),
                section.at("lead").stated(Values::words),
                section.at("clauses").clauses(part -> Optional.of(passage(part))),
                ClauseReader.marks(section)));
    }

    private static Passage passage(Part part) {
        return new Passage(
                new ClauseId(part.name()),
                ClauseReader.words(part),
                part.at("as").stated(each -> Values.keyed(each, PassageForm.values())),
                ClauseReader.texts(part.at("about")),
                ClauseReader.marks(part));
    }
}
