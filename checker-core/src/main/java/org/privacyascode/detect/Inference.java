package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.detect.Classes.DataMember;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Known;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.Kind;
import org.privacyascode.knowledge.KnownAnnotations;
import org.privacyascode.knowledge.Names;
import org.privacyascode.knowledge.Naming;
import org.privacyascode.knowledge.ValueKind;

/** Infers what one member holds from its name, its annotations, its column and its type, and keeps why. */
final class Inference {

    /** Data that classes are made for. */
    private static final Set<String> VALUES =
            Set.of("contact", "device", "government_id", "demographic", "financial", "health");

    /** What a class may be about that is no value, though it is called after one. */
    private static final Set<Kind> ACTING =
            Set.of(Kind.MAIL, Kind.SMS, Kind.LOGIN, Kind.BEHAVIOUR, Kind.SETTING, Kind.OBJECT);

    private final Names names;
    private final Classes classes;
    private final Holders holders;

    Inference(Names names, Classes classes, Holders holders) {
        this.names = names;
        this.classes = classes;
        this.holders = holders;
    }

    Optional<Label> of(DataMember member) {
        Holder holder = holders.of(member.member().owner());
        return direct(member, holder).or(() -> inValue(member, holder));
    }

    private Optional<Label> direct(DataMember member, Holder holder) {
        if (member.type().kind() == ValueKind.OTHER) {
            boolean isCoded = member.type().classes().stream()
                    .anyMatch(type -> holders.of(type).is(Kind.CATALOG));
            return isCoded ? named(member, holder, ValueKind.ENUM) : ofObject(member, holder);
        }
        return named(member, holder, member.type().kind()).or(() -> bySaying(member, holder));
    }

    private Optional<Label> named(DataMember member, Holder holder, ValueKind kind) {
        Optional<Naming> own = names.read(holder, member.property(), kind);
        if (own.isPresent()) {
            return own.map(naming -> label(naming, Known.NAME, member));
        }
        if (member.property().equals("id")) {
            return Optional.empty();
        }
        for (AnnotationShape annotation : member.annotations()) {
            boolean isColumn = names.annotations().is("column", annotation.simpleName());
            if (isColumn || names.annotations().is("json", annotation.simpleName())) {
                Optional<Naming> outside = annotation
                        .text("name")
                        .or(() -> annotation.text("value"))
                        .flatMap(name -> names.read(holder, name, kind))
                        .filter(Naming::isCertain);
                if (outside.isPresent()) {
                    return outside.map(naming -> label(naming, isColumn ? Known.SCHEMA : Known.NAME, member));
                }
            }
        }
        return Optional.empty();
    }

    /** The value of a class that is made for one kind of data: {@code PhoneNumber.value}, {@code DateOfBirth.year}. */
    private Optional<Label> inValue(DataMember member, Holder holder) {
        ValueKind kind = member.type().kind();
        if (kind == ValueKind.OTHER || member.property().equals("id")) {
            return Optional.empty();
        }
        return names.readValue(holder, member.property(), kind).map(naming -> label(naming, Known.NAME, member));
    }

    private Optional<Label> bySaying(DataMember member, Holder holder) {
        KnownAnnotations known = names.annotations();
        boolean isNobodys = !holder.isPerson()
                && (holder.is(Kind.SETTING) || holder.is(Kind.ORGANISATION) || holder.is(Kind.CATALOG));
        if (isNobodys) {
            return Optional.empty();
        }
        for (AnnotationShape annotation : member.annotations()) {
            Optional<String> category = known.category(annotation.simpleName());
            if (category.isPresent()) {
                return Optional.of(label(
                        category.get(),
                        holder.subject(),
                        Known.TYPE,
                        List.of("it is marked @" + annotation.simpleName())));
            }
        }
        return member.type().classes().stream()
                .flatMap(type -> names.values().category(type).stream())
                .findFirst()
                .map(category -> label(category, holder.subject(), Known.TYPE, List.of("its type holds nothing else")));
    }

    /** An object of the application is labelled when its name says a category and it holds data of that category. */
    private Optional<Label> ofObject(DataMember member, Holder holder) {
        return names.read(holder, member.property(), ValueKind.TEXT)
                .filter(naming -> !isLink(member.property()))
                .filter(naming -> isInside(root(naming.category()), member) || isCalledSo(naming, member))
                .map(naming -> label(naming, Known.NAME, member));
    }

    /** A link to a person, such as {@code author}: what the person holds is reported there. */
    private boolean isLink(String property) {
        Holder said = names.holder(property);
        return said.isNamed() || said.is(Kind.ROLE);
    }

    /** Whether the type is made for the same data, and for nothing else: an {@code EmailAddress email}, an {@code IpAddress}. */
    private boolean isCalledSo(Naming naming, DataMember member) {
        String root = root(naming.category());
        return naming.isCertain()
                && VALUES.contains(root)
                && member.type().classes().stream()
                        .filter(type -> labelsIn(type).isEmpty())
                        .map(type -> names.holder(
                                type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1)))
                        .filter(type -> type.kinds().stream().noneMatch(ACTING::contains))
                        .flatMap(type -> names.readValue(type, "value", ValueKind.TEXT).stream())
                        .anyMatch(type -> root(type.category()).equals(root));
    }

    private List<Label> labelsIn(String type) {
        return classes.of(type).stream()
                .filter(part -> part.type().kind() != ValueKind.OTHER)
                .flatMap(part -> of(part).stream())
                .toList();
    }

    private boolean isInside(String category, DataMember member) {
        return member.type().classes().stream()
                .flatMap(type -> labelsIn(type).stream())
                .anyMatch(label -> root(label.data().category()).equals(category));
    }

    private static String root(String category) {
        int dot = category.indexOf('.');
        return dot < 0 ? category : category.substring(0, dot);
    }

    private static Label label(Naming naming, Known known, DataMember member) {
        List<String> reasons = new ArrayList<>(naming.reasons());
        if (known == Known.SCHEMA) {
            reasons.add("that is the name of its column");
        }
        return label(naming.category(), naming.subject(), known, reasons);
    }

    private static Label label(String category, String subject, Known known, List<String> reasons) {
        return new Label(new Data(category, "", subject), new Evidence(known, Certainty.FACT, reasons));
    }
}
