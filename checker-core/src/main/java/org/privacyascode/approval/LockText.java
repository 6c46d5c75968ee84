package org.privacyascode.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a lock: every value in quotes, clauses by path, {@code \n} line ends. The same lock gives the same bytes. */
public final class LockText {

    private LockText() {}

    public static String of(Lock lock) {
        StringBuilder out = new StringBuilder(
                "# Written by the tool. Who approved is proved by the signed commit or the review, not by this file.\n");
        out.append("lock: \"1\"\n");
        line(out, "", "policy", lock.policy());
        line(out, "", "language", lock.language());
        out.append("clauses:").append(lock.clauses().isEmpty() ? " {}\n" : "\n");
        lock.clauses().forEach((clause, hash) -> out.append("  ")
                .append(quoted(clause))
                .append(": {facts: ")
                .append(quoted(hash.facts()))
                .append(", text: ")
                .append(quoted(hash.text()))
                .append("}\n"));
        out.append("approvals:").append(lock.approvals().isEmpty() ? " []\n" : "\n");
        lock.approvals().forEach(approval -> write(out, approval));
        lock.published().ifPresent(published -> write(out, published));
        return out.toString();
    }

    private static void write(StringBuilder out, Approval approval) {
        out.append("  - by: ").append(quoted(approval.by())).append('\n');
        line(out, "    ", "role", approval.role());
        line(out, "    ", "day", approval.on().toString());
        line(out, "    ", "reference", approval.reference());
        out.append("    covers: [").append(quoted(approval.covers())).append("]\n");
    }

    private static void write(StringBuilder out, Published published) {
        out.append("published:\n");
        line(out, "  ", "version", published.version());
        day(out, "updated", published.updated().map(Object::toString));
        day(out, "effective", published.effective().map(Object::toString));
        line(out, "  ", "facts", "sha256:" + published.facts());
        line(out, "  ", "text", "sha256:" + published.text());
    }

    private static void day(StringBuilder out, String key, Optional<String> day) {
        day.ifPresent(each -> line(out, "  ", key, each));
    }

    private static void line(StringBuilder out, String indent, String key, String value) {
        out.append(indent).append(key).append(": ").append(quoted(value)).append('\n');
    }

    private static String quoted(List<String> values) {
        return values.stream().map(LockText::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        Map<Character, String> escapes = Map.of('"', "\\\"", '\\', "\\\\", '\n', "\\n", '\r', "\\r", '\t', "\\t");
        StringBuilder out = new StringBuilder("\"");
        text.chars()
                .mapToObj(each -> (char) each)
                .forEach(each -> out.append(escapes.getOrDefault(
                        each, Character.isISOControl(each) ? "\\x%02x".formatted((int) each) : each.toString())));
        return out.append('"').toString();
    }
}
