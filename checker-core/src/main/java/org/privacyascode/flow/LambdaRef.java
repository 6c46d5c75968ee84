package org.privacyascode.flow;

/**
 * A lambda or method reference.
 *
 * @param functional the interface it implements
 * @param method the interface's method
 * @param body the method it runs
 * @param construct whether the body is a constructor whose object is the result
 */
record LambdaRef(String functional, String method, CallRef body, boolean construct) {}
