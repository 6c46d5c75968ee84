package org.privacyascode.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.problem.Position;
import org.privacyascode.policy.vocabulary.Vocabulary;

/**
 * Everything an organisation promises about personal data: immutable, in the order of the file.
 * Two forms of YAML that say the same give the same policy; only {@link #origins()} differs.
 */
public record Policy(
        @Inline Header header,
        @Inline Systems systems,
        Document document,
        Listed<Section> sections,
        @Inline Organisation organisation,
        @Inline Collection collection,
        Cookies cookies,
        @Inline Disclosure disclosure,
        @Inline Entitlements entitlements,
        @Inline Promises promises,
        @Inline Supplements supplements,
        Origins origins) {
    /** The same policy with another collection. */
    public Policy with(Collection changed) {
        return new Policy(
                header,
                systems,
                document,
                sections,
                organisation,
                changed,
                cookies,
                disclosure,
                entitlements,
                promises,
                supplements,
                origins);
    }

    /** The same policy with other sections. */
    public Policy with(Listed<Section> changed) {
        return new Policy(
                header,
                systems,
                document,
                changed,
                organisation,
                collection,
                cookies,
                disclosure,
                entitlements,
                promises,
                supplements,
                origins);
    }

    /** The same policy, read from elsewhere. */
    public Policy with(Origins changed) {
        return new Policy(
                header,
                systems,
                document,
                sections,
                organisation,
                collection,
                cookies,
                disclosure,
                entitlements,
                promises,
                supplements,
                changed);
    }

    public Listed<DataGroup> data() {
        return collection.data();
    }

    public Listed<Purpose> purposes() {
        return collection.purposes();
    }

    public Controller controller() {
        return organisation.controller();
    }

    public Contact contact() {
        return organisation.contact();
    }

    public Listed<Recipient> recipients() {
        return disclosure.recipients();
    }

    public Listed<Right> rights() {
        return entitlements.rights();
    }

    /** Where the part at this path of the YAML was written, such as {@code recipients.analytics}. */
    public Position positionOf(String path) {
        return origins.of(path);
    }

    /** The fact at this path, for words that insert it; empty if the policy has no such path. */
    public Optional<Stated<Scalar>> fact(String path) {
        return PolicyTree.of(this).fact(path);
    }

    /** The vocabulary with the categories that this policy adds. */
    public Vocabulary vocabulary(Vocabulary shared) {
        return shared.with(
                supplements.vocabulary().stream().map(OwnCategory::toCategory).toList());
    }

    /** The paths of the clauses that {@code init} drafted and nobody has confirmed: they build, but are never published. */
    public List<String> unconfirmed() {
        return PolicyTree.of(this).facts().keySet().stream()
                .filter(path -> path.endsWith(".found"))
                .map(path -> path.substring(0, path.lastIndexOf('.')))
                .toList();
    }

    /** All open questions by path, in the order of the policy. */
    public Map<String, Question> questions() {
        return PolicyTree.of(this).questions();
    }
}
