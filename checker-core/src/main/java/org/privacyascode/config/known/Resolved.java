package org.privacyascode.config.known;

import java.util.List;

/**
 * A value after its placeholders were filled in as far as the files allow.
 *
 * @param text with values and defaults filled in; what only the environment knows is left out
 * @param open placeholders that nothing here answers, as written without their default: {@code ${MAIL_HOST}}
 */
public record Resolved(String text, List<String> open) {
    public Resolved {
        open = List.copyOf(open);
    }

    /** Whether something that decides is only known where the application runs. */
    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** Whether nothing of the value is known. */
    public boolean isUnknown() {
        return isOpen() && text.isBlank();
    }
}
