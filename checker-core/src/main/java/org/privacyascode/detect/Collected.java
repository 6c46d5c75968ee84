package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Classes.DataMember;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.Names;
import org.privacyascode.knowledge.Naming;

/**
 * What comes from outside: parameters bound from requests, headers, cookies and messages, and the members of the forms and messages
 * that are bound as a whole.
 */
final class Collected {

    private final Program program;
    private final Names names;
    private final Classes classes;
    private final MemberLabels labels;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> bound = new HashSet<>();

    Collected(Program program, Names names, Classes classes, MemberLabels labels) {
        this.program = program;
        this.names = names;
        this.classes = classes;
        this.labels = labels;
        program.application().forEach(shape -> classes.annotatedMethods(shape).forEach(method -> read(shape, method)));
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    private void read(ClassShape shape, MethodShape method) {
        boolean isReceiver = classes.has(method.annotations(), "receiver");
        for (int index = 0; index < method.parameters().size(); index++) {
            MethodShape.Parameter parameter = method.parameters().get(index);
            boolean isPart = classes.has(parameter.annotations(), "part");
            if (isPart || isReceiver) {
                part(shape, method, index, isPart);
            }
            boolean isBody = classes.has(parameter.annotations(), "body");
            if (isBody
                    || isReceiver && !isPart && parameter.annotations().stream().noneMatch(this::isElsewhere)) {
                type(parameter, method, index)
                        .classes()
                        .forEach(type -> bind(type, shape.simpleName() + "." + method.name()));
            }
        }
    }

    private boolean isElsewhere(AnnotationShape annotation) {
        return names.annotations().is("injected", annotation.simpleName());
    }

    private MemberType type(MethodShape.Parameter parameter, MethodShape method, int index) {
        return MemberType.of(
                parameter.descriptor(), MemberType.parameter(method.signature(), index), program, names.values());
    }

    private void part(ClassShape shape, MethodShape method, int index, boolean isPart) {
        MethodShape.Parameter parameter = method.parameters().get(index);
        Optional<String> outside = parameter.annotations().stream()
                .filter(annotation -> names.annotations().is("part", annotation.simpleName()))
                .flatMap(annotation -> annotation.text("value").or(() -> annotation.text("name")).stream())
                .filter(name -> !name.isEmpty())
                .findFirst();
        String name = outside.orElse(parameter.name());
        Optional<Naming> naming =
                names.read(Holder.UNKNOWN, name, type(parameter, method, index).kind());
        Member member = Member.parameter(shape.name(), method.name(), method.descriptor(), index);
        Place place = Place.inClass(shape.binaryName(), method.name(), method.firstLine());
        if (naming.isPresent()) {
            List<String> reasons = new ArrayList<>(naming.get().reasons());
            reasons.add(isPart ? "it is bound from the request as \"" + name + "\"" : "it is a parameter of a request");
            Label label = new Label(
                    new Data(naming.get().category(), "", naming.get().subject()),
                    new Evidence(Known.NAME, Certainty.FACT, reasons));
            if (labels.add(member, label)) {
                facts.add(Fact.of(FactKind.COLLECTED, label.data(), place, label.evidence()));
                return;
            }
        }
        labels.of(member)
                .forEach(label -> facts.add(Fact.of(FactKind.COLLECTED, label.data(), place, label.evidence())));
    }

    /** Marks the labelled members of a bound type, of its superclasses, and of the types it holds. */
    private void bind(String type, String where) {
        if (!program.isApplication(type) || !bound.add(type)) {
            return;
        }
        ClassShape shape = program.find(type).orElseThrow();
        if (classes.isBehaviour(shape)) {
            return;
        }
        for (DataMember member : classes.of(type)) {
            for (Label label : labels.of(member.member())) {
                List<String> reasons = new ArrayList<>(label.evidence().reasons());
                reasons.add(shape.simpleName() + " is bound in " + where);
                Evidence evidence =
                        new Evidence(label.evidence().known(), label.evidence().certainty(), reasons);
                facts.add(Fact.of(
                        FactKind.COLLECTED,
                        label.data(),
                        Place.inClass(shape.binaryName(), member.member().name(), 0),
                        evidence));
            }
            member.type().classes().forEach(inner -> bind(inner, where));
        }
        bind(shape.superName(), where);
    }
}
