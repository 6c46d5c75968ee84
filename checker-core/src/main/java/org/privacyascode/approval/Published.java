package org.privacyascode.approval;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The version that people read.
 *
 * @param facts hash of all facts
 * @param text hash of all words
 */
public record Published(
        String version, Optional<LocalDate> updated, Optional<LocalDate> effective, String facts, String text) {}
