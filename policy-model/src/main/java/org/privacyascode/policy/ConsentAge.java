package org.privacyascode.policy;

/** From which age children in a country consent themselves. */
public record ConsentAge(Country country, int age) {}
