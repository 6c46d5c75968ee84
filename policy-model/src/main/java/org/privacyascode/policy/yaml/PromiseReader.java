package org.privacyascode.policy.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.policy.ChangeClause;
import org.privacyascode.policy.Changes;
import org.privacyascode.policy.ChildServices;
import org.privacyascode.policy.Children;
import org.privacyascode.policy.ClauseId;
import org.privacyascode.policy.ConsentAge;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.EndAction;
import org.privacyascode.policy.HistoryEntry;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Measure;
import org.privacyascode.policy.NoticeChannel;
import org.privacyascode.policy.OwnCategory;
import org.privacyascode.policy.Promises;
import org.privacyascode.policy.SecurityClause;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Supplements;
import org.privacyascode.policy.Text;

/** Reads what else the organisation promises: security, links, children, changes. */
final class PromiseReader {
    private PromiseReader() {}

    static Promises promises(Part root) {
        return new Promises(
                root.at("security").clauses(part -> Optional.of(security(part))),
                ClauseReader.clauses(root.at("links")),
                children(root.at("children")),
                changes(root.at("changes")));
    }

    private static SecurityClause security(Part part) {
        return new SecurityClause(
                new ClauseId(part.name()),
                ClauseReader.words(part),
                part.at("measures").listed(each -> Values.keyed(each, Measure.values())),
                ClauseReader.marks(part));
    }

    private static Children children(Part part) {
        return new Children(
                part.at("directed-to-children").stated(Values::yesNo),
                part.at("likely-accessed").stated(Values::yesNo),
                part.at("minimum-age").stated(PromiseReader::age),
                part.at("check").stated(Values::words),
                part.at("consent-age").stated(Optional::of).isAbsent() ? Listed.absent() : ages(part.at("consent-age")),
                ClauseReader.clauses(part.at("clauses")),
                part.at("on-discovery").stated(each -> Values.keyed(each, EndAction.values())),
                new ChildServices(
                        part.at("persistent-identifiers").stated(Values::words),
                        part.at("audio").stated(Values::words),
                        part.at("parent-rights").stated(Values::words),
                        part.at("parental-consent").stated(Values::words)),
                ClauseReader.marks(part));
    }

    private static Optional<Integer> age(Part part) {
        return Values.number(part, 1, 25);
    }

    private static Listed<ConsentAge> ages(Part part) {
        return new Listed<>(part.stated(map -> map.isMapOrReported()
                ? Optional.of(map.children().stream()
                        .map(PromiseReader::consentAge)
                        .flatMap(Optional::stream)
                        .toList())
                : Optional.empty()));
    }

    private static Optional<ConsentAge> consentAge(Part part) {
        Optional<Country> country = Values.countryOfKey(part);
        return age(part).flatMap(age -> country.map(each -> new ConsentAge(each, age)));
    }

    private static Changes changes(Part part) {
        Marks marks = ClauseReader.marks(part);
        Listed<HistoryEntry> history = part.at("history").listed(PromiseReader::entry);
        List<String> others =
                Stream.concat(Part.MARKS.stream(), Stream.of("history")).toList();
        List<ChangeClause> clauses = part.childrenBut(others).stream()
                .filter(Ids::isIdOrReported)
                .map(PromiseReader::change)
                .toList();
        return new Changes(
                part.isPresent() && marks.open().isEmpty() ? Listed.of(clauses) : Listed.absent(), history, marks);
    }

    private static ChangeClause change(Part part) {
        return new ChangeClause(
                new ClauseId(part.name()),
                ClauseReader.words(part),
                part.at("via").listed(each -> Values.keyed(each, NoticeChannel.values())),
                part.at("notice").stated(Values::period),
                ClauseReader.marks(part));
    }

    private static Optional<HistoryEntry> entry(Part part) {
        Optional<String> version = Values.needed(part, "version", HeaderReader::version);
        Optional<LocalDate> date = Values.needed(part, "date", Values::date);
        Stated<Text> summary = part.at("summary").stated(Values::words);
        Stated<LocalDate> effective = part.at("effective").stated(Values::date);
        Stated<String> kind = part.at("class").stated(Values::line);
        Stated<Text> compatibility = part.at("compatibility").stated(Values::words);
        Stated<Boolean> reConsent = part.at("re-consent").stated(Values::yesNo);
        Stated<Text> appliesTo = part.at("applies-to").stated(Values::words);
        return version.flatMap(number -> date.map(
                day -> new HistoryEntry(number, day, summary, effective, kind, compatibility, reConsent, appliesTo)));
    }

    static Supplements supplements(Part root, Listed<OwnCategory> vocabulary) {
        return new Supplements(
                vocabulary,
                ClauseReader.clauses(root.at("glossary")),
                root.at("dpia").stated(Values::words),
                root.at("metrics").stated(Values::words),
                root.at("incentives").stated(Values::words),
                root.at("operators").clauses(OrganisationReader::joint));
    }
}
