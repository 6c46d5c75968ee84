package org.privacyascode.config.known;

import org.privacyascode.knowledge.Names;
import org.privacyascode.policy.vendor.Vendors;

/** Everything the readers of one scan look up. Not thread safe: lookups remember their answers. */
public record Catalogue(Names names, SettingKeys keys, Recipients recipients, Endpoints endpoints) {

    /** Loads the tables and binds them to a catalogue of vendors and to what names say. */
    public static Catalogue of(Vendors vendors, Names names) {
        Recipients recipients = Recipients.of(vendors);
        return new Catalogue(names, SettingKeys.load(), recipients, new Endpoints(recipients));
    }
}
