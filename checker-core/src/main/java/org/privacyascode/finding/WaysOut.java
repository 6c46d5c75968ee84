package org.privacyascode.finding;

import java.util.Optional;

/**
 * What can be done about a finding.
 *
 * @param code what to change in code or configuration, an imperative sentence without its full stop: "stop sending it"
 * @param declaration what to declare instead, where declaring it is a way out
 * @param overrule what to do if the tool is wrong, a sentence; empty when nothing was guessed
 */
public record WaysOut(String code, Optional<Declaration> declaration, String overrule) {

    /** Only the code can change. */
    public static WaysOut code(String code) {
        return new WaysOut(code, Optional.empty(), "");
    }
}
