package org.privacyascode.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * What a finding is about. Uses of one subject are one finding, however many places there are.
 *
 * @param what the thing itself where it is neither data nor recipient: a cookie's name, a purpose, an id, a file
 * @param data item of the policy or category of the vocabulary; empty when no data are concerned
 * @param recipient recipient of the policy, vendor, host or configuration key; empty when nobody receives anything
 */
public record Subject(String what, String data, String recipient) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::data)
            .thenComparing(Subject::recipient)
            .thenComparing(Subject::what);

    /** Data alone. */
    public static Subject ofData(String data) {
        return new Subject("", data, "");
    }

    /** A thing that is neither data nor recipient. */
    public static Subject of(String what) {
        return new Subject(what, "", "");
    }

    /** In a few words for people: {@code account.email to twilio-sendgrid}. */
    public String words() {
        String to = recipient.isEmpty() ? "" : data.isEmpty() ? recipient : data + " to " + recipient;
        String about = to.isEmpty() ? data : to;
        return what.isEmpty() ? about : about.isEmpty() ? what : about + " for " + what;
    }

    /** A name of the finding that stays the same when lines move, files are renamed or messages change their wording. */
    String fingerprint(RuleId rule) {
        String identity = String.join("\n", rule.value(), what, data, recipient);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return "v1:" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
