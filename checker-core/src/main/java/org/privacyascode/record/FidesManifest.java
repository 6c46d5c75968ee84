package org.privacyascode.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.privacyascode.policy.BasisKind;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.LegalBasis;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.SubjectId;

/** The policy as a manifest of fides: one system, and a privacy declaration for each purpose and group of data. */
final class FidesManifest {

    private final Names names;
    private final Policy policy;
    private final StringBuilder out = new StringBuilder();

    FidesManifest(Names names) {
        this.names = names;
        this.policy = names.policy();
    }

    String yaml() {
        out.append("data_subject:\n");
        for (SubjectId subject : policy.collection().subjects()) {
            line(2, "- fides_key: " + key(subject.value()));
            line(4, "name: " + quoted(subject.value()));
        }
        out.append("system:\n");
        line(2, "- fides_key: " + key(policy.header().id().value()));
        line(4, "name: " + quoted(Names.value(policy.controller().name())));
        line(
                4,
                "description: "
                        + quoted("Made from the privacy policy "
                                + policy.header().id().value()));
        line(4, "system_type: Service");
        line(4, "privacy_declarations:");
        Activities.of(policy).forEach(this::declaration);
        return out.toString().replace("data_subject:\nsystem:", "system:");
    }

    private void declaration(Activity activity) {
        line(6, "- name: " + quoted(names.of(activity.purpose()) + ": " + names.of(activity.group())));
        line(
                8,
                "data_categories: "
                        + list(activity.items().stream()
                                .map(this::category)
                                .distinct()
                                .toList()));
        line(8, "data_use: " + use(activity));
        List<String> subjects = activity.group().handling().subjects().stream()
                .map(subject -> key(subject.value()))
                .toList();
        line(8, "data_subjects: " + list(subjects));
        names.basisOf(activity)
                .given()
                .map(LegalBasis::kind)
                .flatMap(FidesManifest::basis)
                .ifPresent(basis -> line(8, "legal_basis_for_processing: " + quoted(basis)));
        String keep = names.keep(activity.group(), activity.items());
        if (!keep.isEmpty()) {
            line(8, "retention_period: " + quoted(keep));
        }
        if (!activity.recipients().isEmpty()) {
            line(8, "data_shared_with_third_parties: true");
            line(
                    8,
                    "third_parties: "
                            + quoted(activity.recipients().stream()
                                    .map(names::withCountries)
                                    .collect(Collectors.joining("; "))));
        }
    }

    private void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append('\n');
    }

    /** The key of the item's category, else of the nearest above it that has one. */
    private String category(DataItem item) {
        return names.vocabulary().lineage(item.is()).stream()
                .flatMap(category -> category.mappings().fideslang().term().stream())
                .findFirst()
                .orElse("user");
    }

    private String use(Activity activity) {
        return activity.purpose()
                .is()
                .given()
                .flatMap(names.vocabulary()::purpose)
                .flatMap(kind -> kind.mappings().fideslang().term())
                .orElse("essential");
    }

    private static Optional<String> basis(BasisKind kind) {
        return switch (kind) {
            case CONSENT -> Optional.of("Consent");
            case CONTRACT -> Optional.of("Contract");
            case LEGAL_OBLIGATION -> Optional.of("Legal obligations");
            case VITAL_INTERESTS -> Optional.of("Vital interests");
            case PUBLIC_TASK -> Optional.of("Public interest");
            case LEGITIMATE_INTERESTS -> Optional.of("Legitimate interests");
            case RECOGNISED_INTEREST -> Optional.empty();
        };
    }

    private static String list(List<String> keys) {
        return keys.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    /** Keys of fides have letters, digits, dots, dashes and underscores only. */
    private static String key(String id) {
        return id.replaceAll("[^A-Za-z0-9_.-]", "_");
    }

    private static String quoted(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]", " ");
        return '"' + plain.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
