package org.privacyascode.knowledge;

/**
 * What is wrong in a signature file, where, and what to do.
 *
 * @param line from 1
 * @param column from 1
 */
public record SignatureProblem(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
