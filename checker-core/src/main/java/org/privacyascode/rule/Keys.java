package org.privacyascode.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;

/** The configuration keys and environment variables in which a fact says its host stands. */
final class Keys {

    private Keys() {}

    /** As written, the key first, then the variable that its value comes from. */
    static List<String> of(Fact fact) {
        return Stream.of("key", "host-from")
                .map(name -> fact.attributes().getOrDefault(name, ""))
                .map(key -> key.startsWith("${") && key.endsWith("}") ? key.substring(2, key.length() - 1) : key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /** As written and as environment variables: {@code payment.url} and {@code PAYMENT_URL}. */
    static Stream<String> forms(Fact fact) {
        return of(fact).stream()
                .flatMap(key ->
                        Stream.of(key, key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT)))
                .distinct();
    }
}
