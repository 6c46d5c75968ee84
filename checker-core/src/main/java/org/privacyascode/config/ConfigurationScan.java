package org.privacyascode.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyascode.code.CodeBase;
import org.privacyascode.config.build.ResolvedLibraries;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.setting.StatedSettings;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Coverage.Skipped;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.fact.Facts;
import org.privacyascode.knowledge.Names;
import org.privacyascode.policy.vendor.Vendors;

/**
 * Reads the configuration, schemas and templates of a code base and says what they tell about personal data. No class is
 * loaded, nothing is evaluated, nothing is fetched, and secrets are never part of a fact. Each run reads its tables anew;
 * runs may go on side by side.
 */
public final class ConfigurationScan {

    private final List<Format> formats;
    private final Seen seen = new Seen();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int read;

    private ConfigurationScan(List<Format> formats) {
        this.formats = formats;
    }

    /**
     * Scans {@link CodeBase#resources()} and {@link CodeBase#dependencies()}.
     *
     * @return facts, and for each selected file whether it was read, could not be read, or was skipped and by which rule
     */
    public static Facts run(CodeBase code, Vendors vendors, Names names) {
        return read(code, vendors, names).facts();
    }

    /** The same, with the settings themselves, for those who meet their names in code. */
    public static Configured read(CodeBase code, Vendors vendors, Names names) {
        Catalogue catalogue = Catalogue.of(vendors, names);
        ConfigurationScan scan = new ConfigurationScan(Formats.all(catalogue));
        ResolvedLibraries.facts(code.dependencies(), catalogue).forEach(scan.seen::add);
        Facts facts = scan.scan(Selection.of(code));
        return new Configured(facts, StatedSettings.of(scan.seen.settings()));
    }

    /**
     * What a scan found.
     *
     * @param settings what the files state, by key; may hold secrets
     */
    public record Configured(Facts facts, StatedSettings settings) {}

    private Facts scan(Selection selection) {
        unreadable.addAll(selection.unreadable());
        skipped.addAll(selection.skipped());
        for (Selection.Input input : selection.inputs()) {
            input.text(unreadable::add).ifPresent(this::read);
        }
        formats.forEach(format -> format.finish(seen));
        unreadable.addAll(seen.unreadable());
        return new Facts(seen.facts(), new Coverage(0, read, unreadable, skipped, List.of()));
    }

    private void read(SourceText source) {
        if (Unread.rule(source).isPresent()) {
            skipped.add(new Skipped(source.file(), Unread.rule(source).get()));
            return;
        }
        Optional<Format> format = format(source);
        if (format.isEmpty()) {
            skipped.add(new Skipped(source.file(), "no format we know"));
            return;
        }
        if (read(format.get(), source)) {
            read++;
        }
        EmbeddedFiles.of(source).forEach(part -> format(part).ifPresent(each -> read(each, part)));
    }

    private Optional<Format> format(SourceText source) {
        return formats.stream().filter(each -> each.reads(source)).findFirst();
    }

    private boolean read(Format format, SourceText source) {
        try {
            format.read(source, seen);
            return true;
        } catch (UnreadableText e) {
            unreadable.add(new Unreadable(
                    source.file(), e.position().line(), e.position().column(), e.reason()));
            return false;
        }
    }
}
