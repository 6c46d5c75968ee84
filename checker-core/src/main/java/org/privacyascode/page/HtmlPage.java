package org.privacyascode.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page around the elements: no script, one style that a policy of the browser pins by its hash, no request. */
final class HtmlPage {

    private HtmlPage() {}

    /**
     * A whole document.
     *
     * @param language BCP 47 tag
     * @param title of the window
     * @param skip words of the link that leads past the head of the page
     */
    static String write(String language, String title, String skip, String body) {
        String style = resource("page.css");
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="referrer" content="no-referrer">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <a class="skip" href="#policy">%s</a>
                <main id="policy">
                %s</main>
                </body>
                </html>
                """
                .formatted(
                        HtmlText.escape(language),
                        sha256(style),
                        HtmlText.escape(Hostile.tame(title).strip()),
                        style,
                        HtmlText.escape(skip),
                        body);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the tool was packed without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
