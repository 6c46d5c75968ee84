/**
 * The catalogue of well-known services that receive data, and how each is recognised.
 */
@NullMarked
package org.privacyascode.policy.vendor;

import org.jspecify.annotations.NullMarked;
