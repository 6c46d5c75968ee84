package org.privacyascode.policy;

/** What else the organisation promises or says. */
public record Promises(Listed<SecurityClause> security, Listed<Clause> links, Children children, Changes changes) {}
