package org.privacyascode.page;

import java.util.Optional;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Rewording;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.policy.yaml.PolicySource;

/** Small policies for tests, as people would write them. */
final class Pages {

    static final String SMALL =
            """
            format: ppac/1
            controller: Example Ltd
            site: example.com
            contact: privacy@example.com
            data:
              account:
                items: [contact.email]
                for: service
                keep: 90 days
            """;

    private Pages() {}

    static Policy policy(String yaml) {
        return PolicyReader.create().read(PolicySource.of("policy.yaml", yaml)).policy();
    }

    static Policy builtIn(String path) {
        return PolicyReader.create().readBuiltIn(path).policy();
    }

    /** The facts alone: everything that people read is generated. */
    static Policy withoutWords(Policy policy) {
        return Rewording.of(policy, (path, words) -> Optional.empty());
    }

    /** The page for everybody. */
    static PolicyPage published(Policy policy) {
        return PolicyPage.of(policy, PageOptions.of(policy).asPublished());
    }

    static PolicyPage draft(Policy policy) {
        return PolicyPage.of(policy, PageOptions.of(policy).asDraft());
    }
}
