package org.privacyascode.policy;

/**
 * What the policy is and whom it is for.
 *
 * @param format the version of the model, {@code ppac/1}
 * @param actingAs whether the organisation decides (controller) or works for others (processor)
 * @param knowledge the version of the tool's detections that this policy is held to
 * @param approvers who may approve
 */
public record Header(
        String format,
        @Key("policy") PolicyId id,
        LifeCycle status,
        Stated<String> site,
        Stated<RecipientRole> actingAs,
        Stated<String> knowledge,
        Listed<String> approvers) {}
