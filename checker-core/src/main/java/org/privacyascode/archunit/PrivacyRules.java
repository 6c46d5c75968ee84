package org.privacyascode.archunit;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.yaml.PolicyReader;

/**
 * Rules for tests with ArchUnit. The classes that a test imports are checked as a part of the program: what only configuration shows, and what
 * is declared and unused, is for the goal {@code check}.
 *
 * <pre>{@code
 * @ArchTest
 * static final ArchRule privacy = PrivacyRules.keepTo(Path.of("privacy-policy.yaml"));
 * }</pre>
 */
public final class PrivacyRules {

    private PrivacyRules() {}

    /**
     * Classes keep to the policy: each error of the check is a violation of the class where it is seen.
     *
     * @throws org.privacyascode.policy.problem.InvalidPolicyException with every problem, if the policy cannot be used
     */
    public static ArchRule keepTo(Path policy) {
        Path file = policy.toAbsolutePath().normalize();
        return keepTo(PolicyReader.create().read(file.getParent(), file).policy());
    }

    /** The same with a policy that was read before. */
    public static ArchRule keepTo(Policy policy) {
        return ArchRuleDefinition.classes()
                .should(new KeepToPolicy(policy))
                .because("people were promised what the privacy policy says");
    }
}
