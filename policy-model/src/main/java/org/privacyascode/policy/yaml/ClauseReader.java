package org.privacyascode.policy.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.Attestation;
import org.privacyascode.policy.Clause;
import org.privacyascode.policy.ClauseId;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.Words;

/** Reads what every clause may hold: words and marks. */
final class ClauseReader {
    private static final List<String> PACKS = List.of(
            "eu-gdpr",
            "eu-eprivacy",
            "uk-gdpr",
            "uk-pecr",
            "us-ca-ccpa",
            "us-ca-caloppa",
            "us-coppa",
            "us-co",
            "us-va",
            "us-tx",
            "fr-cnil");

    private ClauseReader() {}

    static Words words(Part clause) {
        return new Words(
                clause.at("title").stated(Values::words),
                clause.at("text").stated(Values::words),
                texts(clause.at("covers")));
    }

    static Marks marks(Part clause) {
        return marks(clause, packs(clause.at("except")));
    }

    /** The marks of a clause in which {@code except} means something else. */
    static Marks marksWithoutExcept(Part clause) {
        return marks(clause, List.of());
    }

    private static Marks marks(Part clause, List<String> except) {
        return new Marks(
                Values.words(clause.at("note")).map(Text::source),
                packs(clause.at("only")),
                except,
                attestation(clause.at("attested")),
                texts(clause.at("code")),
                Values.line(clause.at("was")),
                Values.flag(clause.at("found")),
                clause.isQuestion() ? Optional.of(Questions.read(clause)) : Optional.empty());
    }

    private static Optional<Attestation> attestation(Part part) {
        if (!part.isMapOrReported()) {
            return Optional.empty();
        }
        Optional<String> by = Values.needed(part, "by", Values::line);
        Optional<LocalDate> on = Values.needed(part, "on", Values::date);
        Optional<String> why =
                Values.needed(part, "why", each -> Values.words(each).map(Text::source));
        Optional<LocalDate> until = Values.needed(part, "until", Values::date);
        if (by.isEmpty() || on.isEmpty() || why.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(on.get())) {
            part.at("until").problem("The attestation ends before it begins.", "Give a later date.");
        }
        return Optional.of(new Attestation(by.get(), on.get(), why.get(), until.get()));
    }

    static Clause clause(Part part) {
        return new Clause(new ClauseId(part.name()), words(part), marks(part));
    }

    /** Clauses that are words only, by id. */
    static Listed<Clause> clauses(Part part) {
        return part.clauses(each -> Optional.of(clause(each)));
    }

    static List<String> texts(Part part) {
        return part.elements().stream()
                .map(Values::line)
                .flatMap(Optional::stream)
                .toList();
    }

    static List<String> packages(Part part) {
        return part.elements().stream()
                .map(Values::javaPackage)
                .flatMap(Optional::stream)
                .toList();
    }

    static List<String> packs(Part part) {
        return part.elements().stream()
                .map(ClauseReader::pack)
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<String> pack(Part part) {
        Optional<String> pack = Values.line(part);
        pack.filter(each -> !PACKS.contains(each))
                .ifPresent(each ->
                        part.problem("There is no rule pack " + Quoted.of(each) + ".", Nearest.advice(each, PACKS)));
        return pack.filter(PACKS::contains);
    }
}
