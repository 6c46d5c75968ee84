package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Target;
import org.privacyascode.fact.Trace;

/** What annotations of ours on methods, types and packages say that code does. */
final class AnnotatedScopes {

    private static final Set<String> NAMES = Set.of(
            "ProcessedFor",
            "SharedWith",
            "SetsCookie",
            "FulfilsRight",
            "EnforcesRetention",
            "Safeguard",
            "ConsentCheck",
            "AgeCheck");

    private AnnotatedScopes() {}

    static List<Fact> of(ClassShape shape) {
        List<Fact> facts = new ArrayList<>();
        if (!shape.annotations().isEmpty()) {
            facts.addAll(facts(shape.annotations(), Place.inClass(shape.binaryName(), "", 0)));
        }
        for (MethodShape method : shape.methods()) {
            if (!method.annotations().isEmpty()) {
                Place place = Place.inClass(shape.binaryName(), method.name(), method.firstLine());
                facts.addAll(facts(method.annotations(), place));
            }
        }
        return facts;
    }

    private static List<Fact> facts(List<AnnotationShape> annotations, Place place) {
        boolean isNone = true;
        for (AnnotationShape annotation : annotations) {
            isNone &= !NAMES.contains(annotation.simpleName());
        }
        if (isNone) {
            return List.of();
        }
        OwnAnnotations own = new OwnAnnotations(annotations);
        List<Fact> facts = new ArrayList<>();
        List<String> purposes = own.ids("ProcessedFor");
        if (!purposes.isEmpty()) {
            facts.add(fact(FactKind.PROCESSED, "ProcessedFor", place)
                    .along(new Trace(List.of(), List.of(), List.of(), purposes)));
        }
        own.ids("SharedWith")
                .forEach(id -> facts.add(
                        fact(FactKind.SHARED, "SharedWith", place).to(new Target("vendor", id, "", "", "", ""))));
        own.ids("SetsCookie")
                .forEach(id ->
                        facts.add(fact(FactKind.COOKIE, "SetsCookie", place).with(Map.of("id", id))));
        own.ids("FulfilsRight")
                .forEach(id -> facts.add(
                        fact(FactKind.RIGHT_HANDLED, "FulfilsRight", place).with(Map.of("right", id))));
        own.ids("EnforcesRetention")
                .forEach(id -> facts.add(
                        fact(FactKind.RETAINED, "EnforcesRetention", place).with(Map.of("group", id))));
        own.ids("Safeguard")
                .forEach(id -> facts.add(fact(FactKind.SAFEGUARDED, "Safeguard", place)
                        .along(new Trace(List.of(), List.of(id), List.of(), List.of()))));
        own.ids("ConsentCheck")
                .forEach(id -> facts.add(fact(FactKind.CONSENT_CHECKED, "ConsentCheck", place)
                        .along(new Trace(List.of(), List.of(), List.of("consent:" + id), List.of()))));
        if (own.has("AgeCheck")) {
            facts.add(fact(FactKind.AGE_CHECKED, "AgeCheck", place));
        }
        return facts;
    }

    private static Fact fact(FactKind kind, String annotation, Place place) {
        return Fact.of(kind, Data.NONE, place, Evidence.fact(Known.ANNOTATION, "it is marked @" + annotation));
    }
}
