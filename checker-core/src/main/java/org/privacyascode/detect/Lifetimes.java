package org.privacyascode.detect;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.FieldShape;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;

/** How long a store keeps the objects of a class before it deletes them by itself, by the annotations of the class and of its indexes. */
public final class Lifetimes {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})\\s*(s|m|h|d)");

    private Lifetimes() {}

    /** The lifetimes, in order of class and field. */
    public static List<Fact> of(Program program) {
        List<Fact> facts = new ArrayList<>();
        for (ClassShape shape : program.application()) {
            add(shape, "", shape.annotations(), facts);
            for (FieldShape field : shape.fields()) {
                add(shape, field.name(), field.annotations(), facts);
            }
        }
        return facts;
    }

    private static void add(ClassShape shape, String member, List<AnnotationShape> annotations, List<Fact> facts) {
        for (AnnotationShape annotation : annotations) {
            Optional<String> period =
                    switch (annotation.simpleName()) {
                        case "RedisHash" -> seconds(annotation.values().get("timeToLive"));
                        case "Indexed" -> seconds(annotation.values().get("expireAfterSeconds"))
                                .or(() -> annotation.text("expireAfter").flatMap(Lifetimes::written));
                        default -> Optional.empty();
                    };
            period.ifPresent(found -> facts.add(Fact.of(
                            FactKind.RETAINED,
                            Data.NONE,
                            Place.inClass(shape.binaryName(), member, 0),
                            Evidence.fact(Known.API, "@" + annotation.simpleName() + " deletes it after " + found))
                    .with(Map.of("period", found, "entity", shape.binaryName()))));
        }
    }

    private static Optional<String> seconds(Object value) {
        return value instanceof Number number && number.longValue() > 0
                ? Optional.of(iso(Duration.ofSeconds(number.longValue())))
                : Optional.empty();
    }

    /** {@code 10d}, {@code 36h} and ISO 8601; what only the environment or an expression knows is left out. */
    private static Optional<String> written(String text) {
        Matcher amount = WRITTEN.matcher(text.strip());
        if (amount.matches()) {
            long count = Long.parseLong(amount.group(1));
            return Optional.of(
                    switch (amount.group(2)) {
                        case "d" -> Period.ofDays((int) Math.min(count, Integer.MAX_VALUE))
                                .toString();
                        case "h" -> iso(Duration.ofHours(count));
                        case "m" -> iso(Duration.ofMinutes(count));
                        default -> iso(Duration.ofSeconds(count));
                    });
        }
        return text.strip().matches("P(?=.)(\\d+[YMWD])*(T(?=.)(\\d+[HMS])+)?")
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    private static String iso(Duration length) {
        return length.toSeconds() % 86_400 == 0 ? "P" + length.toDays() + "D" : length.toString();
    }
}
