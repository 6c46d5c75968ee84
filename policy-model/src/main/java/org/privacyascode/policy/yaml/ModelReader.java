package org.privacyascode.policy.yaml;

import org.privacyascode.policy.Collection;
import org.privacyascode.policy.Header;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Origins;
import org.privacyascode.policy.OwnCategory;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** Reads the tree of a policy into its records, then checks what only the whole can show. */
final class ModelReader {
    private final Vocabulary shared;
    private final Vendors vendors;
    private final Problems problems;
    private final Problems notices;

    ModelReader(Vocabulary shared, Vendors vendors, Problems problems, Problems notices) {
        this.shared = shared;
        this.vendors = vendors;
        this.problems = problems;
        this.notices = notices;
    }

    Policy read(YamlNode.YamlMap map) {
        Reading reading = new Reading(problems);
        Part root = Part.root(map, reading);
        Header header = HeaderReader.header(root);
        Listed<OwnCategory> own = new OwnCategoryReader(shared).categories(root.at("vocabulary"));
        Vocabulary vocabulary =
                shared.with(own.stream().map(OwnCategory::toCategory).toList());
        Collection collection = new CollectionReader(vocabulary).collection(root);
        Policy policy = new Policy(
                header,
                HeaderReader.systems(root),
                DocumentReader.document(root.at("document")),
                DocumentReader.sections(root.at("sections")),
                OrganisationReader.organisation(root),
                collection,
                CookieReader.cookies(root.at("cookies")),
                new DisclosureReader(vendors, collection.data()).disclosure(root),
                EntitlementReader.entitlements(root),
                PromiseReader.promises(root),
                PromiseReader.supplements(root, own),
                Origins.NONE);
        reading.reportUnknownKeys(map);
        Policy complete = Defaults.complete(policy, vocabulary).with(new Origins(reading.positions()));
        new References(complete, vocabulary, problems, notices).check();
        new Publication(complete, problems).check();
        return complete;
    }
}
