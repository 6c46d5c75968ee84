package org.privacyascode.translation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.Translation;

/**
 * Writes the file for a translator: every clause with the words of the policy as comments, what is translated already, and the hash
 * that says from which words. A stale clause keeps its old hash, so that it stays stale until somebody has looked at it.
 */
public final class TranslationText {

    private TranslationText() {}

    /** The file, with {@code \n} as line ends; the same policy and translation give the same bytes. */
    public static String of(Policy policy, String language, Optional<Translation> before) {
        ClauseTexts texts = ClauseTexts.of(policy);
        StringBuilder out = new StringBuilder();
        out.append(
                "# The words of the policy in another language. A comment shows what is to be translated, below it stands the\n");
        out.append(
                "# translation. When it says the same, write the hash of the comment behind \"of\". Facts in braces stay as they are.\n");
        out.append("translation: ").append(language).append('\n');
        out.append("policy: ").append(policy.header().id().value()).append('\n');
        out.append("words:").append(texts.clauses().isEmpty() ? " {}\n" : "\n");
        texts.clauses().forEach((clause, words) -> {
            Optional<Translation.Clause> own =
                    before.flatMap(each -> Optional.ofNullable(each.clauses().get(clause)));
            String now = texts.hash(clause);
            String of = own.map(Translation.Clause::of).orElse(now);
            out.append("  ").append(quoted(clause)).append(":\n    of: ").append(quoted(of));
            out.append(of.equals(now) ? "\n" : " # stale; the words are now " + now + "\n");
            words.forEach((path, text) -> word(out, path, text, own));
        });
        return out.toString();
    }

    private static void word(StringBuilder out, String path, Text text, Optional<Translation.Clause> own) {
        String source = text.source().replaceAll("\\s+", " ").strip();
        out.append("    # ").append(path).append(": ").append(source).append('\n');
        own.flatMap(each -> Optional.ofNullable(each.words().get(path))).ifPresent(word -> out.append("    ")
                .append(quoted(path))
                .append(": ")
                .append(quoted(word.words()))
                .append('\n'));
    }

    private static String quoted(String text) {
        Map<Character, String> escapes =
                new TreeMap<>(Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n", '\r', "\\r", '\t', "\\t"));
        StringBuilder out = new StringBuilder("\"");
        text.chars()
                .mapToObj(each -> (char) each)
                .forEach(each -> out.append(escapes.getOrDefault(each, each.toString())));
        return out.append('"').toString();
    }
}
