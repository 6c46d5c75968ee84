package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.holds;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.stated;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Source;
import org.privacyascode.policy.SourceKind;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.SpecialKind;

/** What is collected, from whom, and whether people have to give it. */
final class DataChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "GDPR-116", subject -> special(subject, SpecialKind.ART9, "condition of Art. 9(2)"),
            "GDPR-117", subject -> special(subject, SpecialKind.ART10, "law that allows it"),
            "GDPR-150", DataChecks::required,
            "GDPR-160", DataChecks::categoriesFromOthers,
            "GDPR-161", subject -> ofOthers(subject, DataChecks::isPublic),
            "GDPR-162", subject -> ofOthers(subject, DataChecks::notice),
            "ROPA-103", DataChecks::inTheRecord,
            "CCPA-101", DataChecks::californianCategories,
            "CCPA-102", DataChecks::sources,
            "CALO-101", DataChecks::categoriesAndThirdParties);

    /** What people write of their own accord: nobody asks for it. */
    private static final CategoryKey OWN_ACCORD = new CategoryKey("content");

    private DataChecks() {}

    private static Verdict special(LegalCase subject, SpecialKind kind, String what) {
        return all(subject.items()
                .filter(item -> subject.isOf(item, category -> category.special() == kind))
                .map(item -> stated(
                        item.condition(),
                        LegalCase.path(item) + ".condition",
                        "The policy does not name the " + what + ".")));
    }

    static Verdict data(LegalCase subject) {
        return listed(subject.policy().data(), "data", "The policy lists no data.");
    }

    private static Verdict required(LegalCase subject) {
        List<Source> sources = subject.policy().collection().sources().values();
        return all(subject.data().stream()
                .filter(group -> isFrom(group, sources, SourceKind.DATA_SUBJECT) && isAskedFor(group))
                .map(group -> stated(
                        group.handling().required(),
                        LegalCase.path(group) + ".required",
                        "The policy does not say whether people have to give these data.")));
    }

    private static boolean isAskedFor(DataGroup group) {
        List<DataItem> named =
                group.items().stream().filter(item -> !item.implied()).toList();
        return named.isEmpty() || !named.stream().allMatch(item -> item.is().isOrIsUnder(OWN_ACCORD));
    }

    static boolean isFrom(DataGroup group, List<Source> sources, SourceKind kind) {
        return group.handling()
                .source()
                .given()
                .flatMap(id ->
                        sources.stream().filter(each -> each.id().equals(id)).findFirst())
                .filter(source -> source.kind().is(kind))
                .isPresent();
    }

    private static Verdict categoriesFromOthers(LegalCase subject) {
        List<Source> sources = subject.policy().collection().sources().values();
        return all(subject.data().stream()
                .filter(group -> isFrom(group, sources, SourceKind.THIRD_PARTY))
                .map(group -> listed(
                        group.items(), LegalCase.path(group) + ".items", "The policy does not list these data.")));
    }

    private static Verdict ofOthers(LegalCase subject, Function<Source, Verdict> check) {
        return all(subject.policy().collection().sources().stream()
                .filter(source -> source.kind().is(SourceKind.THIRD_PARTY))
                .map(check));
    }

    private static Verdict isPublic(Source source) {
        return stated(
                source.isPublic(),
                "sources." + source.id() + ".public",
                "The policy does not say whether everybody can read this source.");
    }

    private static Verdict notice(Source source) {
        return stated(
                source.notice(),
                "sources." + source.id() + ".notice",
                "The policy does not say when people learn that the data came from others.");
    }

    private static Verdict inTheRecord(LegalCase subject) {
        Listed<?> everybody = subject.policy().collection().subjects();
        Stream<Verdict> groups = subject.data().stream()
                .flatMap(group -> Stream.of(
                        listed(group.items(), LegalCase.path(group) + ".items", "The group lists no data."),
                        group.handling().subjects().isAbsent()
                                ? listed(everybody, "subjects", "The policy does not say whose data these are.")
                                : listed(
                                        group.handling().subjects(),
                                        LegalCase.path(group) + ".subjects",
                                        "The policy does not say whose data these are.")));
        return all(Stream.concat(Stream.of(data(subject)), groups));
    }

    private static Verdict californianCategories(LegalCase subject) {
        Stream<Verdict> groups = subject.data().stream()
                .filter(group -> group.items().isEmpty())
                .map(group -> listed(group.items(), LegalCase.path(group) + ".items", "The group lists no data."));
        Stream<Verdict> items = subject.items()
                .map(item -> holds(
                        !subject.words().californianCategories(item).isEmpty(),
                        LegalCase.path(item),
                        "The vocabulary names no statutory category for " + item.is()
                                + ". Use a category that lies under a known one."));
        return all(Stream.of(Stream.of(data(subject)), groups, items).flatMap(Function.identity()));
    }

    private static Verdict sources(LegalCase subject) {
        Listed<Source> sources = subject.policy().collection().sources();
        return sources.isEmpty()
                ? listed(sources, "sources", "The policy does not say where data come from.")
                : all(sources.stream()
                        .map(source -> stated(
                                source.kind(),
                                "sources." + source.id() + ".kind",
                                "The policy does not say what kind of source this is.")));
    }

    private static Verdict categoriesAndThirdParties(LegalCase subject) {
        Listed<?> recipients = subject.policy().recipients();
        return all(
                data(subject),
                recipients.isAbsent()
                        ? fail("recipients", "The policy does not say who else gets data, or that nobody does.")
                        : recipients
                                .question()
                                .map(question -> open("recipients", question))
                                .orElse(none("")));
    }
}
