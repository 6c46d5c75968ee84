package org.privacyascode.travel;

import java.io.IOException;

/** A facts file that is no facts file, or of another version; its message begins with file, line and column. */
public final class UnreadableFactsException extends IOException {

    private static final long serialVersionUID = 1;

    UnreadableFactsException(String file, int line, int column, String reason) {
        super(file + ":" + line + ":" + column + ": " + reason);
    }
}
