package org.privacyascode.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An open question: what stands in a policy where a value is missing.
 *
 * @param question what has to be found out
 * @param suggest a possible answer, as YAML that can be pasted
 * @param ask who is to answer
 * @param due until when
 * @param asPublished what the page said before the policy became code; only the classic layout shows it
 */
public record Question(
        @Key("tbd") String question,
        Optional<String> suggest,
        Optional<String> ask,
        Optional<LocalDate> due,
        Optional<Text> asPublished) {}
