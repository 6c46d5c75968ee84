package org.privacyascode.code;

import java.util.Map;

/**
 * What the body of a method shows at a glance, without a visit of its instructions.
 *
 * @param firstLine line of the first instruction; 0 when unknown
 * @param locals names of local variables by slot; the first of a slot
 * @param accessed field of the same class that the method only reads or only writes; empty when it does anything else
 */
record Glance(int firstLine, Map<Integer, String> locals, String accessed) {

    /** Of a method without a body. */
    static final Glance NONE = new Glance(0, Map.of(), "");
}
