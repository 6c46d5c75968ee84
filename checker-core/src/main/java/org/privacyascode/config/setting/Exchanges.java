package org.privacyascode.config.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.logging.LogFacts;
import org.privacyascode.config.logging.PatternWord;

/** What recorded HTTP exchanges include. */
final class Exchanges {

    private Exchanges() {}

    static List<org.privacyascode.fact.Fact> facts(Setting setting, String value) {
        List<PatternWord> words = new ArrayList<>();
        for (String part : value.split(",", 32)) {
            String name = part.strip().toLowerCase(Locale.ROOT).replace('_', '-');
            switch (name) {
                case "remote-address" -> words.add(new PatternWord("device.ip_address", name, 0));
                case "principal" -> words.add(new PatternWord("identity.username", name, 0));
                case "session-id" -> words.add(new PatternWord("credential.session", name, 0));
                case "cookie-headers", "cookies" -> words.add(new PatternWord("device.cookie_id", name, 0));
                case "authorization-header" -> words.add(new PatternWord("credential.session", name, 0));
                case "request-headers" -> words.add(new PatternWord("device.browser", name, 0));
                default -> {}
            }
        }
        return LogFacts.words(setting, words, "recorded exchanges");
    }
}
