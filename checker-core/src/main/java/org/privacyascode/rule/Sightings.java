package org.privacyascode.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Step;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;

/** Tells in a few lines how a fact came about: where data come from, through whose hands, where they go. */
final class Sightings {

    private final Names names;

    Sightings(Names names) {
        this.names = names;
    }

    Sighting of(Fact fact) {
        return new Sighting(fact.place(), stages(fact), fact.evidence().reasons());
    }

    private List<Stage> stages(Fact fact) {
        List<Step> steps = fact.trace().steps();
        List<Stage> stages = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            boolean isLast = index == steps.size() - 1;
            String usual = index == 0 ? "from" : isLast ? verb(fact) : "through";
            String note = isLast ? names.destination(fact) : index == 0 ? known(fact) : "";
            stages.add(
                    new Stage(step.does().isEmpty() ? usual : step.does(), called(step.place()), step.place(), note));
        }
        if (stages.isEmpty() || !isAt(steps.get(steps.size() - 1), fact.place())) {
            stages.add(last(fact));
        }
        return stages;
    }

    private static boolean isAt(Step step, Place place) {
        return step.className().equals(place.className()) && step.line() == place.line();
    }

    private Stage last(Fact fact) {
        String where = names.destination(fact);
        String how = fact.trace().steps().isEmpty() ? known(fact) : "";
        String note = where.isEmpty() || how.isEmpty() ? where + how : where + "; " + how;
        return new Stage(verb(fact), thing(fact), fact.place(), note);
    }

    private static String thing(Fact fact) {
        String api = fact.target().api();
        String key = fact.attributes().getOrDefault("key", "");
        if (!api.isEmpty()) {
            int hash = Math.max(0, api.indexOf('#'));
            String type = api.substring(api.substring(0, hash).lastIndexOf('.') + 1, hash);
            return type.isEmpty() ? api.replace('#', '.') : called(type, api.substring(hash + 1));
        }
        if (!fact.place().className().isEmpty()) {
            return called(fact.place());
        }
        String file = fact.place().file().substring(fact.place().file().lastIndexOf('/') + 1);
        return Stream.of(key, fact.target().store(), file)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@code Order.Line.email}: the class without its package, then the member. */
    static String called(Place place) {
        String name = place.className();
        String simple = name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
        return place.member().isEmpty() ? simple : called(simple, place.member());
    }

    /** As a person says it: {@code new Order}, not the constructor's name in class files. */
    private static String called(String type, String member) {
        return member.equals("<init>") ? "new " + type : member.equals("<clinit>") ? type : type + "." + member;
    }

    private static String verb(Fact fact) {
        return switch (fact.kind()) {
            case HELD -> fact.trace().steps().isEmpty() ? "held by" : "kept by";
            case COLLECTED -> "collected by";
            case STORED -> fact.place().className().isEmpty() ? "stored in" : "stored by";
            case LOGGED -> "logged by";
            case SHARED -> "sent by";
            case COOKIE -> "set by";
            case CAPABILITY -> "possible by";
            case PROCESSED -> "used by";
            default -> fact.kind() == FactKind.RETAINED ? "kept by" : "seen in";
        };
    }

    private static String broughtBy(Fact fact) {
        String via = fact.attributes().getOrDefault("via", "");
        return via.isEmpty() ? "dependency" : "brought by " + via;
    }

    private static String known(Fact fact) {
        Known known = fact.evidence().known();
        return switch (known) {
            case ANNOTATION -> fact.data().item().isEmpty() ? "annotated" : "@PersonalData";
            case API -> "known by the API";
            case TYPE -> "known by its type";
            case SCHEMA -> "known by the schema";
            case CONFIGURATION -> "configuration";
            case DEPENDENCY -> broughtBy(fact);
            case NAME -> "known by its name";
        };
    }
}
