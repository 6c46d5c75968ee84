package org.privacyascode.rule;

import org.privacyascode.finding.Severity;

/**
 * One thing in which a cookie that is set differs from the one that the policy declares.
 *
 * @param attribute the key of the policy: {@code lasts}, {@code secure}, {@code http-only}, {@code same-site}, {@code party},
 *     {@code technology}
 * @param seen what is done, after the cookie's name: "lasts 390 days"
 * @param said what the policy says, after "the policy": "says 6 months"
 * @param draft what the policy would have to say, in flow style
 * @param severity a warning where people get more than they are promised
 */
record CookieDifference(String attribute, String seen, String said, String draft, Severity severity) {}
