package org.privacyascode.config.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Conditions under which a part of a page is there. */
final class Guards {
    private static final List<String> CONDITIONS =
            List.of("th:if", "data-th-if", "*ngif", "v-if", "ng-if", "rendered", "v-show");
    private static final List<String> CONSENT =
            List.of("data-cookieconsent", "data-consent", "data-cookie-category", "data-category", "data-usercentrics");

    private Guards() {}

    /** Nearest first; a condition that speaks of consent begins with {@code consent:}, any other with {@code if:}. */
    static List<String> of(Element element) {
        List<String> guards = new ArrayList<>();
        for (Element up = element; up != null; up = up.parent()) {
            for (String key : CONDITIONS) {
                add(up.attr(key), guards);
            }
            if (up.normalName().equals("c:if") || up.normalName().equals("c:when")) {
                add(up.attr("test"), guards);
            }
        }
        for (String key : CONSENT) {
            if (!element.attr(key).isBlank() && element.attr("type").equalsIgnoreCase("text/plain")) {
                guards.add("consent:" + element.attr(key));
            }
        }
        return guards;
    }

    private static void add(String condition, List<String> guards) {
        String text = condition.strip();
        if (text.isEmpty() || text.length() > 200) {
            return;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean consent = lower.contains("consent")
                || lower.contains("cookiesaccepted")
                || lower.contains("acceptedcookies")
                || lower.contains("optin");
        guards.add((consent ? "consent:" : "if:") + text);
    }
}
