package org.privacyascode.policy;

import java.time.LocalDate;

/** Which edition of the document this is: its version, when it last changed, and from when it applies. */
public record Edition(Stated<String> version, Stated<LocalDate> updated, Stated<LocalDate> effective) {}
