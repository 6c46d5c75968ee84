package org.privacyascode.policy;

import java.time.LocalDate;

/**
 * What protects data that a recipient takes abroad.
 *
 * @param module of the standard contractual clauses
 * @param copy how people get a copy of the safeguard
 * @param dpfChecked when the recipient was last seen on the Data Privacy Framework list
 * @param assessment that a transfer impact assessment was made
 */
public record TransferTerms(
        Stated<TransferSafeguard> safeguard,
        Stated<String> module,
        Stated<Text> copy,
        Stated<TransferSafeguard> uk,
        Stated<LocalDate> dpfChecked,
        Stated<Text> assessment) {}
