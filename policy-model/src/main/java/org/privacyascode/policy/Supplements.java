package org.privacyascode.policy;

/**
 * What some laws ask for besides.
 *
 * @param vocabulary data categories that this policy adds
 * @param glossary words we use, explained
 * @param dpia the data protection impact assessment
 * @param operators who else collects data through a service for children
 */
public record Supplements(
        Listed<OwnCategory> vocabulary,
        Listed<Clause> glossary,
        Stated<Text> dpia,
        Stated<Text> metrics,
        Stated<Text> incentives,
        Listed<JointController> operators) {}
