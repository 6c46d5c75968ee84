package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.code.Program;
import org.privacyascode.detect.Classes.DataMember;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;

/** Labels every member of a program: by our annotations where there are any, by inference otherwise. */
final class MemberLabels {

    private final Program program;
    private final Classes classes;
    private final Map<Member, Label> inferred = new ConcurrentHashMap<>();
    private final Map<Member, List<Label>> labels = new HashMap<>();
    private final SortedSet<Member> denied = new TreeSet<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> marked = new HashSet<>();

    MemberLabels(Program program, Classes classes, Inference inference) {
        this.program = program;
        this.classes = classes;
        program.application().parallelStream()
                .flatMap(shape -> classes.of(shape.name()).stream())
                .forEach(member -> inference.of(member).ifPresent(label -> inferred.put(member.member(), label)));
        program.application().stream()
                .filter(shape -> !new OwnAnnotations(shape.annotations())
                        .ids(OwnAnnotations.PERSONAL)
                        .isEmpty())
                .forEach(shape -> marked.add(shape.name()));
        program.application().forEach(this::label);
    }

    private void label(ClassShape shape) {
        OwnAnnotations type = new OwnAnnotations(shape.annotations());
        List<DataMember> members = classes.of(shape.name());
        type.denial().ifPresent(reason -> facts.add(denied(reason, Place.inClass(shape.binaryName(), "", 0))));
        boolean isWithoutFields = members.stream()
                .noneMatch(member -> member.member().descriptor().isEmpty());
        for (DataMember member : members) {
            boolean isReported = (member.member().descriptor().isEmpty() || isWithoutFields) && !Classes.isCopy(shape);
            label(shape, type, member, isReported);
        }
        classes.annotatedMethods(shape).forEach(method -> annotated(shape, method));
    }

    private void label(ClassShape shape, OwnAnnotations type, DataMember member, boolean isReported) {
        boolean isUnsaid = member.annotations().isEmpty() && type.all().isEmpty() && marked.isEmpty();
        if (isUnsaid && !this.inferred.containsKey(member.member())) {
            return;
        }
        OwnAnnotations own = new OwnAnnotations(member.annotations());
        List<String> items = items(own, type, member);
        Optional<Label> inferred = Optional.ofNullable(this.inferred.get(member.member()));
        Place place = Place.inClass(shape.binaryName(), member.member().name(), 0);
        boolean isDenied =
                own.denial().isPresent() || items.isEmpty() && type.denial().isPresent();
        if (isDenied) {
            denied.add(member.member());
            own.denial().filter(reason -> isReported).ifPresent(reason -> facts.add(denied(reason, place)));
        } else if (!items.isEmpty()) {
            labels.put(
                    member.member(), items.stream().map(MemberLabels::annotated).toList());
            items.forEach(item -> facts.add(held(annotated(item), place)));
            inferred.filter(label -> label.evidence().known() != Known.NAME)
                    .ifPresent(label -> items.forEach(item -> facts.add(Fact.of(
                            FactKind.HELD,
                            new Data(label.data().category(), item, label.data().subject()),
                            place,
                            label.evidence()))));
        } else {
            inferred.ifPresent(label -> {
                labels.put(member.member(), List.of(label));
                if (isReported) {
                    facts.add(held(label, place));
                }
            });
        }
    }

    /** The items that the member's annotation names, else its type's, else those of the class it stands in. */
    private List<String> items(OwnAnnotations own, OwnAnnotations holder, DataMember member) {
        List<String> items = own.ids(OwnAnnotations.PERSONAL);
        if (items.isEmpty() && !marked.isEmpty()) {
            items = member.type().classes().stream()
                    .filter(marked::contains)
                    .flatMap(type -> program.find(type).stream())
                    .flatMap(type -> new OwnAnnotations(type.annotations()).ids(OwnAnnotations.PERSONAL).stream())
                    .toList();
        }
        return items.isEmpty() ? holder.ids(OwnAnnotations.PERSONAL) : items;
    }

    /** Annotated results and parameters of methods that are no accessors of a data member. */
    private void annotated(ClassShape shape, MethodShape method) {
        Place place = Place.inClass(shape.binaryName(), method.name(), method.firstLine());
        Member result = Member.result(shape.name(), method.name(), method.descriptor());
        if (method.accessed().isEmpty() && !labels.containsKey(result)) {
            mark(result, method.annotations(), place);
        }
        for (int index = 0; index < method.parameters().size(); index++) {
            Member parameter = Member.parameter(shape.name(), method.name(), method.descriptor(), index);
            mark(parameter, method.parameters().get(index).annotations(), place);
        }
    }

    private void mark(Member member, List<AnnotationShape> annotations, Place place) {
        if (annotations.isEmpty()) {
            return;
        }
        OwnAnnotations own = new OwnAnnotations(annotations);
        List<String> items = own.ids(OwnAnnotations.PERSONAL);
        if (own.denial().isPresent()) {
            denied.add(member);
            facts.add(denied(own.denial().get(), place));
        } else if (!items.isEmpty()) {
            labels.put(member, items.stream().map(MemberLabels::annotated).toList());
            items.forEach(item -> facts.add(held(annotated(item), place)));
        }
    }

    private static Label annotated(String item) {
        return new Label(new Data("", item, ""), Evidence.fact(Known.ANNOTATION, "it is marked @PersonalData"));
    }

    private static Fact held(Label label, Place place) {
        return Fact.of(FactKind.HELD, label.data(), place, label.evidence());
    }

    /** Somebody said that a thing holds no personal data: kept for review, with the reason. */
    private static Fact denied(String reason, Place place) {
        return Fact.of(
                        FactKind.HELD,
                        Data.NONE,
                        place,
                        Evidence.fact(Known.ANNOTATION, "it is marked @NotPersonalData: " + reason))
                .with(Map.of("not-personal", reason));
    }

    /** What a member holds. */
    List<Label> of(Member member) {
        return labels.getOrDefault(member, List.of());
    }

    /** Adds what a parameter holds, unless an annotation said it already. */
    boolean add(Member parameter, Label label) {
        return !denied.contains(parameter) && labels.putIfAbsent(parameter, List.of(label)) == null;
    }

    Labels labels() {
        return new Labels(new TreeMap<>(labels), denied);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }
}
