package org.privacyascode.benchmarks.inject;

/**
 * A labelled field that can be read through a getter.
 *
 * @param owner internal name of the declaring class
 * @param getter name of a method without parameters that returns the field
 * @param descriptor of the getter
 * @param category vocabulary key of what the field holds
 */
record Origin(String owner, String getter, String descriptor, String category) {}
