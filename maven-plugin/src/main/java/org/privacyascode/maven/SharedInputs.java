package org.privacyascode.maven;

import org.privacyascode.reach.OwnInputs;
import org.privacyascode.scan.Scanner;
import org.privacyascode.travel.InputDigests;

/**
 * What modules of a build use of each other, read once: Maven builds a module to its end before those that use it begin, so that nothing changes
 * after it was read.
 *
 * @param classes which classes there are, and how they hang together
 * @param digests whether anything has changed since the last build
 */
record SharedInputs(OwnInputs classes, InputDigests digests) {

    static SharedInputs unread() {
        return new SharedInputs(Scanner.ownInputs(), new InputDigests());
    }
}
