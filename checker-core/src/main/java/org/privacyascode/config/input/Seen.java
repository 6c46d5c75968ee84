package org.privacyascode.config.input;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.fact.Fact;

/** Collects the facts of one scan, the settings behind them, and the parts of files that could not be read. Not thread safe. */
public final class Seen {
    private final List<Fact> facts = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();

    public void add(Fact fact) {
        facts.add(fact);
    }

    /** Settings as a file states them; their values may be secrets and stay inside the scan. */
    public void stated(List<Setting> more) {
        settings.addAll(more);
    }

    /** A part of a file that could not be read; the rest of it was. */
    public void unreadable(SourceText source, Position at, String reason) {
        unreadable.add(new Unreadable(source.file(), at.line(), at.column(), reason));
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public List<Setting> settings() {
        return List.copyOf(settings);
    }

    public List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }
}
