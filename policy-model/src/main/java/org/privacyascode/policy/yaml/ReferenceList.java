package org.privacyascode.policy.yaml;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.privacyascode.policy.Cookie;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.Never;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.SharingId;
import org.privacyascode.policy.SourceId;
import org.privacyascode.policy.SubjectId;

/** All references of a policy by what they lead to, each with its path. */
final class ReferenceList {
    private final Policy policy;

    ReferenceList(Policy policy) {
        this.policy = policy;
    }

    Stream<Place<DataRef>> data() {
        return Stream.of(
                        policy.purposes().stream()
                                .flatMap(purpose -> Place.each("purposes." + purpose.id() + ".uses", purpose.uses())),
                        policy.recipients().stream()
                                .flatMap(recipient ->
                                        Place.each("recipients." + recipient.id() + ".gets", recipient.gets())),
                        policy.systems().services().stream()
                                .flatMap(service -> Place.each("services." + service.id() + ".data", service.data())),
                        cookies()
                                .flatMap(cookie -> Place.each(
                                        cookie.path() + ".writes",
                                        cookie.value().writes())))
                .flatMap(Function.identity());
    }

    Stream<Place<PurposeId>> purposes() {
        return Stream.of(
                        policy.data().stream().flatMap(ReferenceList::purposesOf),
                        policy.cookies().types().stream()
                                .flatMap(type -> Place.each("cookies.types." + type.id() + ".for", type.purposes())),
                        policy.recipients().stream()
                                .flatMap(recipient -> Place.each(
                                        "recipients." + recipient.id() + ".for",
                                        recipient.receipt().purposes())),
                        policy.systems().services().stream()
                                .flatMap(service ->
                                        Place.each("services." + service.id() + ".purposes", service.purposes())),
                        scopes().flatMap(scope ->
                                Place.each(scope.path() + ".for", scope.value().purposes())))
                .flatMap(Function.identity());
    }

    private static Stream<Place<PurposeId>> purposesOf(DataGroup group) {
        String path = "data." + group.id();
        return Stream.concat(
                Place.each(path + ".for", group.handling().purposes()),
                group.items().stream()
                        .flatMap(item -> Place.each(path + ".items." + item.id().item() + ".for", item.purposes())));
    }

    Stream<Place<RecipientId>> recipients() {
        return Stream.of(
                        policy.disclosure().sharing().stream()
                                .flatMap(sharing -> Place.each("sharing." + sharing.id() + ".to", sharing.to())),
                        Place.each("transfers", policy.disclosure().transfers())
                                .flatMap(transfer -> Place.each(
                                        transfer.path() + ".recipients",
                                        transfer.value().recipients())),
                        policy.systems().services().stream()
                                .flatMap(service ->
                                        Place.each("services." + service.id() + ".recipients", service.recipients())),
                        cookies().flatMap(cookie -> cookie.value().provider().given().stream()
                                .map(provider -> new Place<>(cookie.path() + ".provider", provider))),
                        scopes().flatMap(scope ->
                                Place.each(scope.path() + ".to", scope.value().to())))
                .flatMap(Function.identity());
    }

    Stream<Place<SharingId>> sharing() {
        return policy.recipients().stream().flatMap(recipient -> recipient.receipt().via().given().stream()
                .map(via -> new Place<>("recipients." + recipient.id() + ".via", via)));
    }

    Stream<Place<SourceId>> sources() {
        return policy.data().stream().flatMap(group -> group.handling().source().given().stream()
                .map(source -> new Place<>("data." + group.id() + ".source", source)));
    }

    Stream<Place<SubjectId>> subjects() {
        return policy.data().stream()
                .flatMap(group -> Place.each(
                        "data." + group.id() + ".subjects", group.handling().subjects()));
    }

    Stream<Place<String>> channels() {
        return Place.each("requests.via", policy.entitlements().requests().via());
    }

    private Stream<Place<Cookie>> cookies() {
        return policy.cookies().types().stream().flatMap(type -> type.items().stream()
                .map(cookie -> new Place<>("cookies.types." + type.id() + ".items." + cookie.id(), cookie)));
    }

    private Stream<Place<Never.Scope>> scopes() {
        return Place.each("never", policy.collection().never())
                .flatMap(never -> Stream.concat(
                        Stream.of(new Place<>(never.path(), never.value().scope())),
                        scopes(never.path(), never.value().except())));
    }

    private static Stream<Place<Never.Scope>> scopes(String path, Optional<Never.Except> except) {
        String inner = path + ".except";
        return except.stream()
                .flatMap(each ->
                        Stream.concat(Stream.of(new Place<>(inner, each.scope())), scopes(inner, each.except())));
    }
}
