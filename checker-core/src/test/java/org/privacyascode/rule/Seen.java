package org.privacyascode.rule;

import java.util.List;
import java.util.Map;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;

/** Facts in one line. */
final class Seen {

    private Seen() {}

    static Fact collected(String category) {
        return inferred(FactKind.COLLECTED, category);
    }

    static Fact stored(String category) {
        return inferred(FactKind.STORED, category);
    }

    static Fact logged(String category) {
        return inferred(FactKind.LOGGED, category).to(Target.sink("log", "org.slf4j.Logger#info"));
    }

    static Fact held(String category) {
        return inferred(FactKind.HELD, category);
    }

    static Fact toHost(String category, String host) {
        return inferred(FactKind.SHARED, category)
                .to(new Target("http", "", host, "", "", "java.net.http.HttpClient#send"));
    }

    static Fact toVendor(String category, String vendor) {
        return inferred(FactKind.SHARED, category)
                .to(new Target("vendor", vendor, "", "", "", "com.vendor.Client#send"));
    }

    static Fact toNobodyKnown(String category, String key) {
        return inferred(FactKind.SHARED, category)
                .to(Target.sink("http", "java.net.http.HttpClient#send"))
                .with(key.isEmpty() ? Map.of() : Map.of("key", key));
    }

    static Fact cookie(String name) {
        return Fact.of(FactKind.COOKIE, Data.NONE, Place.inClass("shop.Login", "remember", 7), Evidence.fact(Known.API))
                .with(name.isEmpty() ? Map.of() : Map.of("name", name));
    }

    static Fact sdk(String vendor) {
        return Fact.of(
                        FactKind.CAPABILITY,
                        Data.NONE,
                        Place.inFile("pom.xml", 12, 5),
                        new Evidence(Known.DEPENDENCY, Certainty.CAPABILITY, List.of()))
                .to(new Target("vendor", vendor, "", "", "", ""));
    }

    /** The same fact about an item that an annotation names. */
    static Fact annotated(Fact fact, String item) {
        return new Fact(
                fact.kind(),
                new Data("", item, ""),
                fact.place(),
                Evidence.fact(Known.ANNOTATION),
                fact.target(),
                fact.trace(),
                fact.attributes());
    }

    static Fact of(Fact fact, String subject) {
        return new Fact(
                fact.kind(),
                new Data(fact.data().category(), "", subject),
                fact.place(),
                fact.evidence(),
                fact.target(),
                fact.trace(),
                fact.attributes());
    }

    static Fact in(String className, Fact fact) {
        return fact.at(Place.inClass(className, "work", 31));
    }

    static Fact passing(Fact fact, String safeguard) {
        return fact.along(new Trace(List.of(), List.of(safeguard), List.of(), List.of()));
    }

    static Fact usedFor(Fact fact, String... purposes) {
        return fact.along(new Trace(List.of(), List.of(), List.of(), List.of(purposes)));
    }

    static Fact through(Fact fact, Step... steps) {
        return fact.along(new Trace(List.of(steps), List.of(), List.of(), List.of()));
    }

    private static Fact inferred(FactKind kind, String category) {
        return Fact.of(
                kind,
                Data.of(category),
                Place.inClass("shop.Registration", "register", 31),
                Evidence.fact(Known.NAME, "the field's name says so"));
    }
}
