package org.privacyascode.detect;

/**
 * A member of a stored class that a method changes.
 *
 * @param entity binary name of the stored class
 * @param member the field
 * @param site where it is changed
 */
record FieldWrite(String entity, String member, CallSite site) {}
