package org.privacyascode.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.wording.Sentences;

/**
 * Reads which facts the sentences of a page seem to state. A sentence that denies states none, and words count only where the page speaks of
 * what they are about: data where something is collected, rights where people ask for something.
 */
final class FactReader {

    private static final Sentences ENGLISH = Sentences.of("en");

    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:not|never|nor|cannot|without)\\b|n['\u2019]t\\b|\\bno (?:longer|personal|cookies|other|advertis)");
    private static final Pattern COLLECTS = Pattern.compile(
            "\\b(?:collect|receiv|gather|obtain|provid|give us|submit|stor(?:e|ing)|record|log|logs|logged|logging|ask|process|"
                    + "such as|includ|track|see|access|send us|sends|require|information about|data about)");
    private static final Pattern USES =
            Pattern.compile("\\b(?:us(?:e|es|ed|ing)|process|to|for|purposes?|so that|so we|allow|help|in order)\\b");
    private static final Pattern SHARES = Pattern.compile(
            "\\b(?:shar|disclos|provid|transfer|send|sent|give|third|partner|access|work with|rely on|hosted|respond|sold|sell|use)");
    private static final Pattern ASKS = Pattern.compile("\\b(?:rights?|request|may|can|ask|you|object|entitled)\\b");
    private static final Pattern AGE = Pattern.compile(
            "\\b(?:under(?: the age of)?|younger than|below(?: the age of)?|at least|over(?: the age of)?)\\s+(1[0-9]|[6-9])\\b");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(\\d{1,4}|one|two|three|four|five|six|seven|ten|twelve|thirty|sixty|ninety)\\s+(day|week|month|year)s?\\b");
    private static final Pattern KEEPS =
            Pattern.compile("\\b(?:keep|kept|retain|store|delete|erase|purge|remove|expire)");
    private static final Pattern ANSWERS = Pattern.compile("\\b(?:respond|answer|reply|comply|fulfil|process)");
    private static final Pattern SELLS =
            Pattern.compile("\\bsell (?:your|any|personal|or)\\b|\\bsell\\b.{0,40}\\b(?:data|information)\\b");

    private final Terms terms;
    private final Proposals proposals;

    FactReader(Terms terms, Proposals proposals) {
        this.terms = terms;
        this.proposals = proposals;
    }

    /** The clauses with the facts that they state; a list belongs to the sentence before it. */
    List<ImportedClause> read(List<ImportedClause> clauses) {
        List<ImportedClause> read = new ArrayList<>();
        String context = "";
        for (ImportedClause clause : clauses) {
            String text = clause.piece().text();
            Set<String> about = new TreeSet<>();
            if (!clause.piece().isHeading()) {
                for (String sentence : ENGLISH.split(text)) {
                    about.addAll(facts(clause, sentence, context));
                }
            }
            if (clause.piece().kind() != Piece.Kind.ITEM || clause.text().isEmpty()) {
                context = lower(text);
            }
            read.add(clause.about(about));
        }
        return read;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('\u2019', '\'');
    }

    private Set<String> facts(ImportedClause clause, String sentence, String context) {
        Set<String> about = new TreeSet<>();
        String section = clause.section();
        String said = lower(sentence);
        String around =
                clause.piece().kind() == Piece.Kind.ITEM ? lower(clause.label()) + " " + context + " " + said : said;
        boolean denies = DENIES.matcher(said).find();
        if (said.matches(".*\\bsell\\b.*") && SELLS.matcher(said).find() && denies) {
            about.add(proposals.single("sells-or-shares.sells", "false"));
        }
        if (section.equals("children") || said.contains("child")) {
            one(AGE, said).ifPresent(age -> about.add(proposals.single("children.minimum-age", age)));
        }
        mail(section, sentence).ifPresent(about::add);
        if (denies) {
            return about;
        }
        boolean isRowOfCookies = section.equals("cookies") && said.contains(" | ");
        boolean isCollected = !isRowOfCookies
                && (section.equals("data") || COLLECTS.matcher(around).find());
        if (isCollected
                && !Set.of("rights", "security", "changes", "links", "children", "contact")
                        .contains(section)) {
            data(said, about);
        }
        if (section.equals("purposes")
                || USES.matcher(around).find()
                        && !Set.of("rights", "sharing", "changes").contains(section)) {
            terms.purposes().stream()
                    .filter(term -> term.isIn(said))
                    .forEach(term -> about.add(proposals.purpose(term.key())));
        }
        if (section.equals("sharing")
                || SHARES.matcher(around).find()
                        && !Set.of("rights", "children").contains(section)) {
            terms.vendors(sentence).forEach(vendor -> about.add(proposals.recipient(vendor)));
        }
        if (section.equals("sharing")) {
            terms.sharing().stream()
                    .filter(term -> term.isIn(said))
                    .forEach(term -> about.add(proposals.sharing(term.key())));
        }
        if (section.equals("rights")
                || around.matches(".*\\brights?\\b.*") && ASKS.matcher(said).find()) {
            terms.rights().stream()
                    .filter(term -> term.isIn(said))
                    .forEach(term -> about.add(proposals.right(term.key())));
        }
        inSection(section, said, about);
        cookies(section, sentence, said, about);
        return about;
    }

    private void data(String said, Set<String> about) {
        List<String> found = new ArrayList<>();
        terms.data().stream().filter(term -> term.isIn(said)).forEach(term -> found.add(term.key()));
        found.forEach(key -> about.add(proposals.data(key)));
        if (found.size() == 1 && KEEPS.matcher(said).find()) {
            one(PERIOD, said).ifPresent(number -> proposals.keep(found.get(0), period(said)));
        }
    }

    private void inSection(String section, String said, Set<String> about) {
        if (section.equals("security")) {
            terms.measures().stream()
                    .filter(term -> term.isIn(said))
                    .forEach(term -> about.add(proposals.measure(term.key())));
        }
        if (section.equals("changes")) {
            terms.channels().stream()
                    .filter(term -> term.isIn(said))
                    .forEach(term -> about.add(proposals.channel(term.key())));
            one(PERIOD, said).ifPresent(number -> about.add(notice(said)));
        }
        if (section.equals("rights") && ANSWERS.matcher(said).find()) {
            one(PERIOD, said).ifPresent(number -> about.add(proposals.single("requests.answer-within", period(said))));
        }
    }

    private String notice(String said) {
        proposals.single("changes.notification.notice", period(said));
        return proposals.channel("page");
    }

    private void cookies(String section, String sentence, String said, Set<String> about) {
        if (!section.equals("cookies") && !said.contains("cookie")) {
            return;
        }
        terms.cookies().stream()
                .filter(term -> term.isIn(said))
                .forEach(term -> about.add(proposals.cookieType(term.key())));
        String[] cells = sentence.split(" \\| ");
        if (section.equals("cookies")
                && cells.length > 1
                && cells[0].matches("[A-Za-z_][A-Za-z0-9_.*-]{1,40}")
                && !cells[0].matches("[A-Z]?[a-z]+")) {
            about.add(proposals.cookie(cells[0], one(PERIOD, said).map(number -> period(said))));
        }
    }

    private Optional<String> mail(String section, String sentence) {
        Matcher mail = MAIL.matcher(sentence);
        boolean isAsked = section.equals("contact") || section.equals("rights") || section.equals("controller");
        return mail.find() && (isAsked || mail.group().startsWith("privacy"))
                ? Optional.of(
                        proposals.single("contact.privacy.email", mail.group().replaceAll("[.]$", "")))
                : Optional.empty();
    }

    private static Optional<String> one(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The first period of a sentence as the format writes it: a number and a unit. */
    private static String period(String said) {
        Matcher found = PERIOD.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("no period in " + said);
        }
        int number = Numbers.of(found.group(1));
        return number + " " + found.group(2) + (number == 1 ? "" : "s");
    }
}
