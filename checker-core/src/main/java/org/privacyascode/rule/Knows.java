package org.privacyascode.rule;

import org.privacyascode.policy.vendor.Regions;
import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.Wording;

/** What the tool itself knows and rules need to speak: names of categories, vendors and countries, and what keeps which promise. */
record Knows(Vocabulary vocabulary, Vendors vendors, Wording wording, Protections protections, Regions regions) {}
