package org.privacyascode.config.input;

/** A text that could not be read, where, and why. The reason never quotes the text, because it may hold a secret. */
public final class UnreadableText extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Position position;

    /** @param reason in a few plain words, without a quotation of the text */
    public UnreadableText(Position position, String reason) {
        super(reason);
        this.position = position;
    }

    public Position position() {
        return position;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
