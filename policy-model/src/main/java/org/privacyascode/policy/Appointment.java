package org.privacyascode.policy;

/** Somebody the law may want appointed: a representative, a data protection officer. */
public sealed interface Appointment {
    /** The law does not want one; {@code reason} may say why. */
    record NotRequired(Stated<Text> reason) implements Appointment {}

    /** Somebody is appointed. */
    record Appointed(Stated<String> name, @Inline Reach reach) implements Appointment {}
}
