package org.privacyascode.page;

/**
 * Escapes text for HTML, for elements and attributes alike. Besides the signs of HTML it hides those with which a site
 * builder or a template engine begins its own, so that a page that passes through one comes out as it went in.
 */
final class HtmlText {

    private HtmlText() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            out.append(
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '{' -> "&#123;";
                        case '$', '#', '*', '@', '~' -> next == '{' ? "&#" + (int) c + ";" : String.valueOf(c);
                        default -> String.valueOf(c);
                    });
        }
        return out.toString();
    }
}
