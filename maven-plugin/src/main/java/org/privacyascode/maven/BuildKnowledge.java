package org.privacyascode.maven;

import java.util.Optional;
import org.privacyascode.knowledge.Knowledge;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.rule.Rules;

/**
 * What the tool knows, read once for all modules of a build, each part when it is first asked for: a module whose facts are kept needs no
 * signatures. Thread safe; what it gives is immutable.
 */
final class BuildKnowledge {

    private Optional<Vocabulary> vocabulary = Optional.empty();
    private Optional<Vendors> vendors = Optional.empty();
    private Optional<Rules> rules = Optional.empty();
    private Optional<Knowledge> knowledge = Optional.empty();

    /** Reads policies. */
    synchronized PolicyReader policyReader() {
        return PolicyReader.of(vocabulary(), vendors());
    }

    /** The rules. */
    synchronized Rules rules() {
        if (rules.isEmpty()) {
            rules = Optional.of(Rules.of(vocabulary(), vendors()));
        }
        return rules.get();
    }

    /** What is known of libraries and names. */
    synchronized Knowledge knowledge() {
        if (knowledge.isEmpty()) {
            knowledge = Optional.of(Knowledge.load());
        }
        return knowledge.get();
    }

    private Vocabulary vocabulary() {
        if (vocabulary.isEmpty()) {
            vocabulary = Optional.of(Vocabulary.load());
        }
        return vocabulary.get();
    }

    private Vendors vendors() {
        if (vendors.isEmpty()) {
            vendors = Optional.of(knowledge.map(Knowledge::vendors).orElseGet(Vendors::load));
        }
        return vendors.get();
    }
}
