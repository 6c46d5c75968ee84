package org.privacyascode.config.known;

import java.util.List;
import java.util.Map;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Target;
import org.privacyascode.knowledge.Naming;

/** Facts at a position of a text. */
public final class Sight {

    private Sight() {}

    /** A fact about data that a name says. */
    public static Fact named(FactKind kind, SourceText source, Position at, Naming naming, Target target) {
        return Fact.of(
                        kind,
                        new Data(naming.category(), "", naming.subject()),
                        source.place(at),
                        new Evidence(Known.SCHEMA, Certainty.FACT, naming.reasons()))
                .to(target);
    }

    /** A fact without data. */
    public static Fact of(
            FactKind kind, SourceText source, Position at, Certainty certainty, String reason, Target target) {
        return Fact.of(kind, Data.NONE, source.place(at), new Evidence(Known.CONFIGURATION, certainty, List.of(reason)))
                .to(target);
    }

    /** A fact about data of a category. */
    public static Fact data(
            FactKind kind,
            String category,
            SourceText source,
            Position at,
            Certainty certainty,
            String reason,
            Target target) {
        return Fact.of(
                        kind,
                        category.isEmpty() ? Data.NONE : Data.of(category),
                        source.place(at),
                        new Evidence(Known.CONFIGURATION, certainty, List.of(reason)))
                .to(target);
    }

    /** A setting of a cookie. */
    public static Fact cookie(
            SourceText source, Position at, String name, Map<String, String> attributes, String reason) {
        return of(FactKind.COOKIE, source, at, Certainty.FACT, reason, new Target("cookie", "", "", "", "", ""))
                .with(attributes)
                .with(Map.of("name", name));
    }

    /** The country that a cloud's region lies in: where data could rest. */
    public static Fact region(Setting setting, String country, String store) {
        return of(
                        FactKind.CAPABILITY,
                        setting.source(),
                        setting.valueAt(),
                        Certainty.CAPABILITY,
                        "the region lies in " + country,
                        new Target("store", "", "", country, store, ""))
                .with(setting.attributes())
                .with(Map.of("placed-by", "region"));
    }

    /** A place data rest in. */
    public static Target store(String name) {
        return new Target("store", "", "", "", name, "");
    }

    /** A sink of a kind, nobody named. */
    public static Target sink(String name) {
        return new Target(name, "", "", "", "", "");
    }
}
