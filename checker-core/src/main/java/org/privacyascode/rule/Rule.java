package org.privacyascode.rule;

import java.util.stream.Stream;
import org.privacyascode.finding.Finding;

/** Judges facts by a policy. A pure function: the same case gives the same findings. */
interface Rule {

    /** What the rule is called and how serious it is. */
    RuleInfo info();

    /** What is wrong in this case; empty when nothing is. */
    Stream<Finding> evaluate(Case given);
}
