package org.privacyascode.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Declaration;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;
import org.privacyascode.policy.problem.Position;

/**
 * One finding as text: what, where, how it came about, both ways out, and how to read more.
 *
 * @param explaining the command that explains a finding, up to its fingerprint
 */
record FindingText(Finding finding, int mostPlaces, String explaining) {

    /** The program's own. */
    static final String EXPLAINING = "explain --finding ";

    /** {@code v1:} and eight digits: enough to tell findings apart. */
    private static final int SHORT_FINGERPRINT = 11;

    FindingText(Finding finding, int mostPlaces) {
        this(finding, mostPlaces, EXPLAINING);
    }

    void write(Appendable out) throws IOException {
        Columns head = new Columns("");
        head.row(finding.severity().name(), finding.rule().value(), Shown.shortPlace(finding.place()));
        head.write(out);
        line(out, "  ", finding.message());
        writeDetails(out);
    }

    /** What is wrong, and both ways out: all there is before whoever reads it on code hosting. */
    static String message(Finding finding) {
        StringBuilder out = new StringBuilder();
        try {
            new FindingText(finding, 0).writeWaysOut(out);
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder takes any text", e);
        }
        return Shown.safe(finding.message()) + "\n"
                + out.toString().stripIndent().strip();
    }

    void writeDetails(Appendable out) throws IOException {
        sightings(out);
        reasons(out);
        writeWaysOut(out);
        String fingerprint = finding.fingerprint();
        String shortened = fingerprint.substring(0, Math.min(fingerprint.length(), SHORT_FINGERPRINT));
        String offers = finding.rule().isAcceptable() ? "Why, and how to accept it: " : "Why: ";
        line(out, "  ", offers + explaining + shortened);
    }

    private void sightings(Appendable out) throws IOException {
        List<Sighting> sightings = finding.sightings();
        Columns columns = new Columns("    ");
        for (Sighting sighting : sightings.stream().limit(mostPlaces).toList()) {
            for (Stage stage : Shown.shortened(sighting.stages())) {
                columns.row(stage.does(), stage.what(), Shown.place(stage.place()), stage.note());
            }
        }
        columns.write(out);
        if (sightings.size() > mostPlaces) {
            int rest = sightings.size() - mostPlaces;
            Place next = sightings.get(mostPlaces).place();
            String which = rest == 1 ? ": " : ", the next is ";
            line(out, "    ", "and " + rest + (rest == 1 ? " more place" : " more places") + which + Shown.place(next));
        }
    }

    private void reasons(Appendable out) throws IOException {
        List<String> reasons = finding.sightings().stream()
                .flatMap(sighting -> sighting.reasons().stream())
                .distinct()
                .limit(3)
                .toList();
        String overrule = finding.waysOut().overrule();
        List<String> sentences = new ArrayList<>();
        if (!reasons.isEmpty() && !overrule.isEmpty()) {
            sentences.add("Seen because " + String.join("; ", reasons) + ".");
        }
        if (!overrule.isEmpty()) {
            sentences.add(overrule);
        }
        if (!sentences.isEmpty()) {
            line(out, "  ", String.join(" ", sentences));
        }
    }

    void writeWaysOut(Appendable out) throws IOException {
        String code = finding.waysOut().code();
        if (finding.waysOut().declaration().isEmpty()) {
            line(out, "  ", code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1) + ".");
            return;
        }
        Declaration offered = finding.waysOut().declaration().get();
        String verb = offered.changes() ? ", or change " : ", or declare it ";
        line(out, "  ", "Either " + code + verb + where(offered) + " (legal will be asked to approve):");
        for (String yaml : offered.yaml().lines().toList()) {
            line(out, "    ", yaml);
        }
    }

    private static String where(Declaration offered) {
        Position at = offered.at();
        if (at.line() == 0) {
            return "at the end of " + at.file();
        }
        return (offered.changes() ? "" : "in ") + at.file() + ":" + at.line();
    }

    private static void line(Appendable out, String indent, String text) throws IOException {
        out.append(indent).append(Shown.safe(text)).append('\n');
    }
}
