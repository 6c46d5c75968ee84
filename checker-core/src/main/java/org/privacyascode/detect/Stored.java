package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Classes.DataMember;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Place;
import org.privacyascode.fact.Target;
import org.privacyascode.knowledge.Names;

/** What rests in a store: labelled members of entities, of their mapped superclasses and of what is embedded in them. */
final class Stored {

    private final Program program;
    private final Names names;
    private final Classes classes;
    private final MemberLabels labels;
    private final List<Fact> facts = new ArrayList<>();

    Stored(Program program, Names names, Classes classes, MemberLabels labels) {
        this.program = program;
        this.names = names;
        this.classes = classes;
        this.labels = labels;
        program.application().stream()
                .filter(shape ->
                        classes.has(shape.annotations(), "entity") && !classes.has(shape.annotations(), "embedded"))
                .forEach(shape -> store(shape, table(shape), new HashSet<>()));
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    private void store(ClassShape shape, String table, Set<String> seen) {
        if (!seen.add(shape.name())) {
            return;
        }
        for (DataMember member : classes.of(shape.name())) {
            boolean isField = member.member().descriptor().isEmpty();
            if (!isField || classes.has(member.annotations(), "not-stored")) {
                continue;
            }
            for (Label label : labels.of(member.member())) {
                facts.add(fact(shape, member, label, table));
            }
            for (String type : member.type().classes()) {
                Optional.of(type)
                        .filter(program::isApplication)
                        .flatMap(program::find)
                        .filter(inner -> classes.has(inner.annotations(), "embedded"))
                        .ifPresent(inner -> store(inner, table, seen));
            }
        }
        if (program.isApplication(shape.superName())) {
            program.find(shape.superName()).ifPresent(parent -> store(parent, table, seen));
        }
    }

    private Fact fact(ClassShape shape, DataMember member, Label label, String table) {
        String column = member.annotations().stream()
                .filter(annotation -> names.annotations().is("column", annotation.simpleName()))
                .flatMap(annotation -> annotation.text("name").or(() -> annotation.text("value")).stream())
                .findFirst()
                .orElse(member.property());
        List<String> reasons = new ArrayList<>(label.evidence().reasons());
        reasons.add("it is kept in " + table + "." + column);
        Evidence evidence =
                new Evidence(label.evidence().known(), label.evidence().certainty(), reasons);
        return Fact.of(
                        FactKind.STORED,
                        label.data(),
                        Place.inClass(shape.binaryName(), member.member().name(), 0),
                        evidence)
                .to(new Target("store", "", "", "", table, ""))
                .with(Map.of("column", column));
    }

    private String table(ClassShape shape) {
        for (AnnotationShape annotation : shape.annotations()) {
            if (names.annotations().is("entity", annotation.simpleName())) {
                Optional<String> name = annotation
                        .text("collection")
                        .or(() -> annotation.text("name"))
                        .or(() -> annotation.text("value"))
                        .filter(text -> !text.isEmpty());
                boolean isTable = !annotation.simpleName().equals("Entity");
                if (name.isPresent() && isTable) {
                    return name.get();
                }
            }
        }
        return shape.simpleName();
    }
}
