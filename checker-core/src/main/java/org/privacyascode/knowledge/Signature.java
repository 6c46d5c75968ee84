package org.privacyascode.knowledge;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** One thing known of a library's call, as one line of a signature file says it. */
public sealed interface Signature {

    /** How a category begins that a constant names: {@code name(arg0)}. */
    String NAMED = "name(arg";

    /** Which calls it is about. */
    CallPattern pattern();

    /** Where it is written, as {@code file:line}. */
    String origin();

    /**
     * Data come from here. The category is a vocabulary key, {@code *} where it does not matter, or {@code name(arg0)} where the constant
     * at an argument names what is read.
     */
    record Source(CallPattern pattern, String origin, Slot slot, String category) implements Signature {

        /** The argument whose constant names what is read; empty where the category is fixed. */
        public OptionalInt namingArgument() {
            return category.startsWith(NAMED)
                    ? OptionalInt.of(Integer.parseInt(category.substring(NAMED.length(), category.length() - 1)))
                    : OptionalInt.empty();
        }

        /** The same with a category that is known. */
        Source of(String known) {
            return new Source(pattern, origin, slot, known);
        }
    }

    /**
     * Data leave here.
     *
     * @param what the places that are handed over
     * @param kind {@code log}, {@code store}, {@code file}, {@code cookie}, or any other word for a recipient
     * @param vendor id of the vendor catalogue
     * @param host place that holds the address of the recipient
     * @param fixedHost host name where it is always the same
     */
    record Sink(
            CallPattern pattern,
            String origin,
            List<Slot> what,
            String kind,
            Optional<String> vendor,
            Optional<Slot> host,
            Optional<String> fixedHost)
            implements Signature {
        public Sink {
            what = List.copyOf(what);
        }
    }

    /**
     * Data pass from one place to another.
     *
     * @param same whether both places are the same object, as where a builder returns itself
     * @param safeguard what protects the data after this; absent for a plain pass
     */
    record Pass(CallPattern pattern, String origin, Slot from, Slot to, boolean same, Optional<String> safeguard)
            implements Signature {}

    /** Nothing passes. */
    record Kill(CallPattern pattern, String origin) implements Signature {}

    /** A check: on the branch where it is true, something was asked: {@code consent:analytics}, {@code age}. */
    record Guard(CallPattern pattern, String origin, String word) implements Signature {}

    /** Values of this type, and its subtypes, carry no personal data; the pattern's name is {@code *}. */
    record Prune(CallPattern pattern, String origin) implements Signature {}

    /**
     * An address passes from one place to another: {@code URI.create}, a client's base URL.
     *
     * @param setting whether the first place holds the name of a setting whose value passes, instead of the value itself
     */
    record Address(CallPattern pattern, String origin, Slot from, Slot to, boolean setting) implements Signature {}

    /**
     * Attributes of a cookie are set: {@code name}, {@code max-age}, {@code secure}, {@code http-only}, {@code same-site},
     * {@code path}, {@code domain}, {@code value}.
     *
     * @param attributes by name: a place ({@code arg0}) or a constant
     */
    record CookieSetting(CallPattern pattern, String origin, Map<String, String> attributes) implements Signature {
        public CookieSetting {
            attributes = java.util.Collections.unmodifiableMap(new TreeMap<>(attributes));
        }

        /** The argument that gives an attribute; empty where the signature states its value. */
        public OptionalInt argument(String attribute) {
            String place = attributes.get(attribute);
            return place != null && place.matches("arg\\d+")
                    ? OptionalInt.of(Integer.parseInt(place.substring(3)))
                    : OptionalInt.empty();
        }

        /** An attribute as facts write it: lengths in seconds, switches as {@code true} or {@code false}. */
        public static String text(String attribute, Object value) {
            if (value instanceof Duration length) {
                return String.valueOf(length.toSeconds());
            }
            String said = String.valueOf(value);
            boolean isSwitch = attribute.equals("http-only") || attribute.equals("secure");
            return isSwitch ? String.valueOf(!said.equals("0") && !said.equals("false")) : said;
        }
    }
}
