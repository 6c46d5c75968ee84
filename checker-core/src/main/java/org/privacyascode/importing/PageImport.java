package org.privacyascode.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.page.Layout;
import org.privacyascode.page.PageOptions;
import org.privacyascode.page.PolicyPage;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.table.Table;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;

/** Makes policies of pages. Reads no file and no network; immutable and safe for concurrent use. */
public final class PageImport {

    private static final String SECTIONS = "/org/privacyascode/policies/importing/sections.csv";
    private static final Pattern INSERT = Pattern.compile("\\{[a-z][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)*}");
    private static final int SHOWN = 100;

    private final SectionNames names;
    private final Terms terms;
    private final Vendors vendors;
    private final PolicyReader reader;

    private PageImport(SectionNames names, Terms terms, Vendors vendors, PolicyReader reader) {
        this.names = names;
        this.terms = terms;
        this.vendors = vendors;
        this.reader = reader;
    }

    /** With the words that ship with the tool; they are English. */
    public static PageImport create() {
        Vendors vendors = Vendors.load();
        return new PageImport(
                SectionNames.of(Table.ofResource(SECTIONS)),
                Terms.load(vendors),
                vendors,
                PolicyReader.of(Vocabulary.load(), vendors));
    }

    /**
     * Reads a page.
     *
     * @param policy the id of the policy
     * @throws InvalidPolicyException at the place of the page that cannot be read, or whose words a policy cannot keep
     */
    public Imported read(PageSource source, String policy) {
        ReadPage page = read(source);
        page.pieces().forEach(piece -> checkBraces(source, piece));
        Outline outline = OutlineReader.read(source, page, names);
        Proposals proposals = new Proposals();
        List<ImportedClause> clauses = new FactReader(terms, proposals).read(clauses(outline));
        String yaml = DraftText.of(source, policy, outline, clauses, proposals, vendors);
        Policy read = reader.read(PolicySource.of(policy + ".yaml", yaml)).policy();
        checkKept(source, page, read);
        List<ImportedClause> said =
                clauses.stream().filter(each -> !each.piece().isHeading()).toList();
        return new Imported(
                page.format(),
                yaml,
                read,
                Kept.sentences(page.pieces()),
                said.size(),
                said.stream()
                        .filter(each -> each.about().isEmpty())
                        .map(each -> "sections." + each.section() + ".clauses." + each.id())
                        .toList(),
                counts(proposals),
                page.leftOut());
    }

    private static ReadPage read(PageSource source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        String end = name.substring(name.lastIndexOf('.') + 1);
        return switch (end) {
            case "html", "htm", "xhtml" -> HtmlPageReader.read(source);
            case "md", "markdown" -> MarkdownPageReader.read(source);
            case "txt", "text" -> PlainPageReader.read(source);
            case "docx" -> WordPageReader.read(source);
            default -> throw source.problem(
                    0,
                    0,
                    "What kind of page this is cannot be told from its name.",
                    "Call it .html, .md, .txt or .docx.");
        };
    }

    /** Words that the format would take for a fact to insert cannot be kept as they are. */
    private static void checkBraces(PageSource source, Piece piece) {
        Matcher insert = INSERT.matcher(piece.text());
        if (insert.find()) {
            throw source.problem(
                    piece.line(),
                    0,
                    "The page says " + insert.group() + ", which a policy takes for a fact to insert.",
                    "Write what it stands for, or other brackets.");
        }
    }

    private static List<ImportedClause> clauses(Outline outline) {
        List<ImportedClause> clauses = new ArrayList<>();
        for (ReadSection section : outline.sections()) {
            Set<String> taken = new HashSet<>();
            for (Piece piece : section.pieces()) {
                ImportedClause clause = ImportedClause.of(section.id(), "", piece);
                String words = clause.label().isEmpty() ? clause.text() : clause.label();
                clauses.add(ImportedClause.of(section.id(), Slug.unique(Slug.of(words), taken), piece));
            }
        }
        return clauses;
    }

    private static void checkKept(PageSource source, ReadPage page, Policy policy) {
        String text = PolicyPage.of(policy, PageOptions.of(policy).with(Layout.CLASSIC))
                .text();
        Optional<String> missing = Kept.missing(page.pieces(), text).stream().findFirst();
        if (missing.isPresent()) {
            String sentence = missing.get();
            int line = page.pieces().stream()
                    .filter(each -> each.text().contains(sentence))
                    .findFirst()
                    .map(Piece::line)
                    .orElse(0);
            throw source.problem(
                    line,
                    0,
                    "This sentence would not come back as it is: \u201c"
                            + sentence.substring(0, Math.min(SHOWN, sentence.length())) + "\u201d.",
                    "Nothing was written. Please report it.");
        }
    }

    private static List<String> counts(Proposals proposals) {
        List<String> counts = new ArrayList<>();
        int items = proposals.data().values().stream().mapToInt(Set::size).sum();
        add(counts, "kinds of data", items);
        add(counts, "purposes", proposals.purposes().size());
        add(counts, "recipients by name", proposals.recipients().size());
        add(counts, "circumstances of sharing", proposals.sharing().size());
        add(
                counts,
                "cookies",
                proposals.cookieTypes().size() + proposals.cookies().size());
        add(counts, "rights", proposals.rights().size());
        add(counts, "measures of security", proposals.measures().size());
        return counts;
    }

    private static void add(List<String> counts, String what, int number) {
        if (number > 0) {
            counts.add(what + " " + number);
        }
    }
}
