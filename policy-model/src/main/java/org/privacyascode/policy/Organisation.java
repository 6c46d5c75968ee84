package org.privacyascode.policy;

/** Who is responsible and how to reach them. */
public record Organisation(Controller controller, Contact contact) {}
