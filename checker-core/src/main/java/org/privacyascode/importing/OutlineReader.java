package org.privacyascode.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the title, the dates, the first paragraph and the sections of a page by its headings. */
final class OutlineReader {

    private static final String BEFORE = "introduction";

    private final PageSource source;
    private final SectionNames names;
    private final Set<String> taken = new HashSet<>();

    private OutlineReader(PageSource source, SectionNames names) {
        this.source = source;
        this.names = names;
    }

    static Outline read(PageSource source, ReadPage page, SectionNames names) {
        return new OutlineReader(source, names).outline(page.pieces());
    }

    private Outline outline(List<Piece> all) {
        List<Piece> pieces = new ArrayList<>(all);
        if (pieces.isEmpty()) {
            throw source.problem(
                    1, 1, "The page has no text.", "Is it made by a script? Save it as the browser shows it.");
        }
        Optional<Piece> title = title(pieces);
        title.ifPresent(pieces::remove);
        PageDates dates = PageDates.of(pieces);
        int level = level(pieces);
        List<ReadSection> sections = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        Optional<Piece> heading = Optional.empty();
        Optional<Piece> lead = Optional.empty();
        for (Piece piece : pieces) {
            boolean isTitleAgain = heading.isEmpty()
                    && piece.kind() != Piece.Kind.ITEM
                    && title.filter(each -> each.text().equals(piece.text())).isPresent();
            if (dates.isWrittenBy(piece) || isTitleAgain) {
                continue;
            }
            boolean isSection = piece.isHeading() && piece.level() <= level;
            if (isSection) {
                close(heading, open, sections);
                heading = Optional.of(piece);
            } else if (heading.isEmpty() && lead.isEmpty() && open.isEmpty() && piece.kind() == Piece.Kind.PARAGRAPH) {
                lead = Optional.of(piece);
            } else {
                open.add(piece);
            }
        }
        if (sections.isEmpty() && heading.isEmpty()) {
            lead.ifPresent(piece -> open.add(0, piece));
            lead = Optional.empty();
        }
        close(heading, open, sections);
        return new Outline(title.map(Piece::text).orElse("Privacy Policy"), lead, dates, sections);
    }

    /** The first piece, if it is a heading that stands above what follows, or names what a privacy policy is called. */
    private static Optional<Piece> title(List<Piece> pieces) {
        return pieces.stream()
                .limit(1)
                .filter(Piece::isHeading)
                .filter(each -> each.text().matches("(?iu).*(privacy|datenschutz|cookie|confidential|privacidad).*")
                        || pieces.stream()
                                .filter(other -> other.isHeading() && other != each)
                                .allMatch(other -> other.level() > each.level()))
                .findFirst();
    }

    /** The highest level that more than one heading has; the highest of all if there is none. */
    private static int level(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::isHeading)
                .collect(Collectors.groupingBy(Piece::level, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted((one, other) -> Boolean.compare(other.getValue() > 1, one.getValue() > 1) != 0
                        ? Boolean.compare(other.getValue() > 1, one.getValue() > 1)
                        : one.getKey() - other.getKey())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private void close(Optional<Piece> heading, List<Piece> open, List<ReadSection> sections) {
        if (heading.isPresent() || !open.isEmpty()) {
            String title = heading.map(Piece::text).orElse("");
            sections.add(new ReadSection(id(title), title.replaceFirst("^\\d{1,2}[.)]\\s+", ""), open));
        }
        open.clear();
    }

    private String id(String title) {
        String wanted = title.isEmpty() ? BEFORE : names.idOf(title).orElse(Slug.of(title));
        return Slug.unique(names.isKnown(wanted) && taken.contains(wanted) ? Slug.of(title) : wanted, taken);
    }
}
