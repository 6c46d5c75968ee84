/** The goals: each reads its parameters, asks the core once, writes what it got, logs it, and fails if it must. */
@NullMarked
package org.privacyascode.maven;

import org.jspecify.annotations.NullMarked;
