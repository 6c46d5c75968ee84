package org.privacyascode.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The option that says for which day to decide. The only place that asks for today. */
final class AsOf {

    static final String NAME = "--as-of";

    private AsOf() {}

    static LocalDate of(Options options) {
        try {
            return options.one(NAME).map(LocalDate::parse).orElseGet(LocalDate::now);
        } catch (DateTimeException e) {
            throw new UsageException("--as-of is no date.", "Write it as 2026-11-25.");
        }
    }
}
