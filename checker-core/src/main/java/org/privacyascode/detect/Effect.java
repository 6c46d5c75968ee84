package org.privacyascode.detect;

/**
 * What a call does to a store.
 *
 * @param does what happens to the data
 * @param entity binary name of the stored class; empty when only the table is known
 * @param table the table, collection or entity as a query names it; empty when the class is known
 */
record Effect(Does does, String entity, String table) {

    /** What happens to data in a store. */
    enum Does {
        DELETE,
        ANONYMISE,
        READ,
        WRITE
    }
}
