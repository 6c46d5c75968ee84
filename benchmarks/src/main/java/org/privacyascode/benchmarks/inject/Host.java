package org.privacyascode.benchmarks.inject;

/**
 * A method of the application that holds an object to read from.
 *
 * @param slot local variable that holds the object when the method begins
 */
record Host(String owner, String method, String descriptor, int slot) {}
