package org.privacyascode.config.known;

import org.privacyascode.policy.vendor.Vendors;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** Everything the readers of one scan look up. Not thread safe: lookups remember their answers. */
public record Catalogue(Names names, SettingKeys keys, Recipients recipients, Endpoints endpoints) {

    /** Loads the tables and binds them to a catalogue of vendors and a vocabulary. */
    public static Catalogue of(Vendors vendors, Vocabulary vocabulary) {
        Recipients recipients = Recipients.of(vendors);
        return new Catalogue(Names.load(vocabulary), SettingKeys.load(), recipients, new Endpoints(recipients));
    }
}
