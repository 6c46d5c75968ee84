package org.privacyascode.importing;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privacyascode.policy.vendor.Vendors;

/** Writes the policy: the page in its own words, then the facts that the words seem to state. */
final class DraftText {

    private static final Pattern NAME = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\p{N}&'.-]*(?:,? \\p{Lu}[\\p{L}\\p{N}&'.-]*){0,5}) \\([^)]{0,60}?\\b(?:we|us|our)\\b");

    private final YamlText out = new YamlText();

    private DraftText() {}

    static String of(
            PageSource source,
            String policy,
            Outline outline,
            List<ImportedClause> clauses,
            Proposals proposals,
            Vendors vendors) {
        DraftText text = new DraftText();
        text.head(source, policy, outline);
        text.sections(outline, clauses);
        new FactsText(text.out, proposals, vendors).write();
        return text.out.toString();
    }

    private void head(PageSource source, String policy, Outline outline) {
        out.line(
                0,
                "# Imported from " + source.name().replaceAll("\\p{C}", "?")
                        + ". Every sentence of the page stands below, as it was.");
        out.line(0, "# found: true marks what the tool proposes: read it, correct it, and remove the mark.");
        out.line(0, "# A clause without about is linked to no fact: nothing checks what it says.");
        out.line(0, "format: ppac/1");
        out.line(0, "policy: " + policy);
        out.line(0, "status: draft");
        String name = controller(outline).map(YamlText::quoted).orElse("{tbd: \"What are you called?\"}");
        out.line(0, "controller: {name: " + name + ", legal-name: {tbd: \"Which legal person is it?\"}}");
        out.line(0, "document:");
        out.words(1, "title", outline.title());
        out.line(1, "language: en-US");
        outline.dates().updated().ifPresent(date -> out.line(1, "updated: " + date));
        outline.dates().effective().ifPresent(date -> out.line(1, "effective: " + date));
        outline.lead().ifPresent(lead -> out.words(1, "lead", lead.text()));
    }

    /** The name before words like {@code ("we", "us")}, anywhere on the page. */
    private static Optional<String> controller(Outline outline) {
        return Stream.concat(
                        outline.lead().stream(), outline.sections().stream().flatMap(each -> each.pieces().stream()))
                .map(piece -> NAME.matcher(piece.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    private void sections(Outline outline, List<ImportedClause> clauses) {
        out.part("The page.");
        out.line(0, "sections:");
        for (ReadSection section : outline.sections()) {
            out.line(1, "- id: " + section.id());
            if (!section.title().isEmpty()) {
                out.words(2, "title", section.title());
            }
            List<ImportedClause> own = clauses.stream()
                    .filter(each -> each.section().equals(section.id()))
                    .toList();
            if (!own.isEmpty()) {
                out.line(2, "clauses:");
                own.forEach(this::clause);
            } else if (section.title().isEmpty()) {
                throw new IllegalStateException("a section without title and words");
            } else {
                out.line(2, "clauses: {}");
            }
        }
    }

    private void clause(ImportedClause clause) {
        out.line(3, clause.id() + ":");
        if (clause.piece().isHeading()) {
            out.line(4, "as: heading");
        } else if (clause.piece().kind() == Piece.Kind.ITEM) {
            out.line(4, "as: item");
        }
        Optional.of(clause.label()).filter(each -> !each.isEmpty()).ifPresent(label -> out.words(4, "title", label));
        Optional.of(clause.text()).filter(each -> !each.isEmpty()).ifPresent(text -> out.words(4, "text", text));
        if (!clause.about().isEmpty()) {
            out.line(4, "about: [" + String.join(", ", new TreeSet<>(clause.about())) + "]");
        }
        if (!clause.piece().links().isEmpty()) {
            out.words(4, "note", "Links: " + String.join(" ", clause.piece().links()));
        }
    }
}
