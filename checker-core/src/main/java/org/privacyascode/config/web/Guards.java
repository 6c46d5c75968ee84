package org.privacyascode.config.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Conditions under which a part of a page is there. */
final class Guards {
    private static final List<String> CONDITIONS =
            List.of("th:if", "data-th-if", "*ngif", "v-if", "ng-if", "data-ng-if", "rendered", "v-show", "ng-show");
    private static final List<String> EXCEPTIONS = List.of("th:unless", "data-th-unless", "ng-hide");
    private static final List<String> CONSENT = List.of(
            "data-cookieconsent",
            "data-consent",
            "data-consent-category",
            "data-cookie-category",
            "data-cookiecategory",
            "data-cookieyes",
            "data-category",
            "data-categories",
            "data-usercentrics",
            "data-iub-purposes",
            "data-cmp-vendor",
            "data-borlabs-cookie-script-blocker-id",
            "data-cmplz-category",
            "data-purposes",
            "data-service",
            "data-type",
            "data-name");
    private static final Pattern MANAGED = Pattern.compile(
            "\\b(optanon-category-[\\w-]+|_iub_cs_activate[\\w-]*|cmplz-[\\w-]+|ot-optanon[\\w-]*|cookie-?consent[\\w-]*)");
    private static final Set<String> ALWAYS =
            Set.of("ignore", "necessary", "essential", "strictly-necessary", "functional-essential");
    private static final Map<String, String> TESTS =
            Map.of("c:if", "test", "c:when", "test", "s:if", "test", "logic:present", "name");

    private Guards() {}

    /** Nearest first; a condition that speaks of consent begins with {@code consent:}, any other with {@code if:}. */
    static List<String> of(Element element, TemplateConditions conditions) {
        List<String> guards = new ArrayList<>();
        for (Element up = element; up != null; up = up.parent()) {
            for (String key : CONDITIONS) {
                guards.addAll(Consent.guard(up.attr(key)));
            }
            for (String key : EXCEPTIONS) {
                guards.addAll(Consent.otherwise(up.attr(key)));
            }
            String test = TESTS.get(up.normalName());
            if (test != null) {
                guards.addAll(Consent.guard(up.attr(test)));
            }
        }
        if (element.sourceRange().isTracked()) {
            guards.addAll(conditions.at(element.sourceRange().start().pos()));
        }
        heldBack(element).ifPresent(guards::add);
        return guards;
    }

    /** A script that no browser runs, or a frame that none loads, until a consent manager rewrites it. */
    private static Optional<String> heldBack(Element element) {
        boolean script = isHeldBack(element);
        boolean frame = element.attr("src").isBlank()
                && (element.hasAttr("data-src") || element.hasAttr("data-cookieblock-src"));
        for (String key : CONSENT) {
            String category = element.attr(key).strip();
            if (!category.isEmpty() && (script || frame)) {
                String word = category.toLowerCase(Locale.ROOT);
                return Optional.of((ALWAYS.contains(word) ? "if:" : "consent:") + category);
            }
        }
        Matcher managed = MANAGED.matcher(element.className());
        if ((script || frame) && managed.find()) {
            return Optional.of("consent:" + managed.group(1));
        }
        return script ? Optional.of("consent:held back as text") : Optional.empty();
    }

    /** Whether a script's type keeps browsers from running it. */
    static boolean isHeldBack(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT).strip();
        return element.normalName().equals("script")
                && (type.equals("text/plain") || type.equals("text/x-cookie-consent"));
    }
}
