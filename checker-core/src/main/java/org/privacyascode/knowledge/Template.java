package org.privacyascode.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with attributes in it: {@code http://{name|value}} takes the first of the attributes that is there. Several, parted by
 * {@code else}: the first of which all attributes are there. {@code {value:url}} asks for an attribute that holds an address,
 * {@code {value:path}} for one that begins with a slash.
 */
record Template(List<String> choices) {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\{([A-Za-z|]+)(?::(url|path))?}");

    Template {
        choices = List.copyOf(choices);
    }

    static Template of(String text) {
        return new Template(List.of(text.split(" else ")));
    }

    /** The text of the first choice whose attributes are all there; empty when there is none. */
    String fill(Function<String, Optional<String>> attributes) {
        return choices.stream()
                .flatMap(choice -> filled(choice, attributes).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> filled(String choice, Function<String, Optional<String>> attributes) {
        Matcher attribute = ATTRIBUTE.matcher(choice);
        StringBuilder text = new StringBuilder();
        while (attribute.find()) {
            String kind = attribute.group(2);
            Optional<String> value = Stream.of(attribute.group(1).split("\\|"))
                    .flatMap(name -> attributes.apply(name).stream())
                    .filter(found -> !found.isBlank() && is(kind, found))
                    .findFirst();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            attribute.appendReplacement(text, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(attribute.appendTail(text).toString());
    }

    private static boolean is(@Nullable String kind, String value) {
        if (kind == null) {
            return true;
        }
        return kind.equals("url") ? value.contains("://") || value.contains("${") : value.startsWith("/");
    }
}
