package org.privacyascode.policy;

/** The representatives of a controller that is established elsewhere. */
public record Representatives(Stated<Appointment> eu, Stated<Appointment> uk) {}
