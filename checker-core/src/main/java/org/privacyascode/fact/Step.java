package org.privacyascode.fact;

/**
 * One step of a flow, from source to sink.
 *
 * @param className binary name of the class
 * @param method method name
 * @param line from 1; 0 when unknown
 * @param does what happens here, in a few plain words: "collected from the request", "passed to Mailer.welcome"
 */
public record Step(String className, String method, int line, String does) {}
