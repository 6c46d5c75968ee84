package org.privacyascode.rule;

import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.wording.Wording;

/** What the tool itself knows and rules need to speak: names of categories, vendors and countries. */
record Knows(Vocabulary vocabulary, Vendors vendors, Wording wording) {}
