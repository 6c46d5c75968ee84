package org.privacyascode.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.privacyascode.code.AnnotationShape;

/** What a method or field that answers yes or no asks, by its annotations and by its name: {@code consent:analytics}, {@code age}. */
final class GuardWords {

    private static final Set<String> CONSENT = Set.of(
            "consent", "consents", "consented", "consenting", "optin", "agreed", "agrees", "agreement", "permission");
    private static final Set<String> ASKING = Set.of(
            "has",
            "is",
            "are",
            "allows",
            "allow",
            "allowed",
            "may",
            "can",
            "given",
            "granted",
            "gave",
            "accepts",
            "accepted",
            "agreed",
            "agrees",
            "consented",
            "consents",
            "opted",
            "did",
            "get",
            "check",
            "wants",
            "consent");
    private static final Set<String> OTHERWISE = Set.of(
            "ask",
            "asked",
            "needed",
            "needs",
            "required",
            "requires",
            "missing",
            "denied",
            "refused",
            "rejected",
            "revoked",
            "withdrawn",
            "pending",
            "unknown",
            "show",
            "expired",
            "out",
            "not",
            "no",
            "without",
            "never",
            "enabled",
            "valid",
            "exists",
            "empty",
            "equal",
            "equals");
    private static final Set<String> FILLERS = Set.of(
            "has", "is", "are", "to", "for", "the", "user", "person", "visitor", "in", "by", "of", "get", "check",
            "given", "granted", "allows", "allowed", "allow", "may", "can", "did", "cookie", "cookies");

    private GuardWords() {}

    /** What annotations of ours say that a method asks. */
    static Set<String> annotated(List<AnnotationShape> annotations) {
        OwnAnnotations own = new OwnAnnotations(annotations);
        Set<String> words = new TreeSet<>();
        own.ids("ConsentCheck").forEach(id -> words.add("consent:" + id));
        if (own.has("AgeCheck")) {
            words.add("age");
        }
        return words;
    }

    /** What a name says; empty for one that asks nothing, or asks whether the answer is still missing. */
    static Set<String> named(String owner, String member) {
        List<String> words = words(member);
        List<String> type = words(owner.substring(Math.max(owner.lastIndexOf('/'), owner.lastIndexOf('$')) + 1));
        if (isAge(words)) {
            return Set.of("age");
        }
        boolean speaks = words.stream().anyMatch(CONSENT::contains)
                || joined(words).contains("optin")
                || joined(words).contains("optedin")
                || type.stream().anyMatch(CONSENT::contains);
        if (!speaks
                || !ASKING.contains(words.get(0))
                        && !CONSENT.contains(words.get(words.size() - 1))
                        && !joined(words).endsWith("optin")
                || words.stream().anyMatch(OTHERWISE::contains)) {
            return Set.of();
        }
        Set<String> found = new TreeSet<>();
        words.stream()
                .filter(word -> !CONSENT.contains(word) && !FILLERS.contains(word) && !word.startsWith("opt"))
                .forEach(word -> found.add("consent:" + word));
        return found.isEmpty() ? Set.of("consent") : found;
    }

    private static boolean isAge(List<String> words) {
        String all = joined(words);
        return all.matches(
                "(is|has|are)?(oldenough|adult|ofage|ofminimumage|minimumage|ofconsentage)|(has|is)(reached)?(minimum|legal|required)age");
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
