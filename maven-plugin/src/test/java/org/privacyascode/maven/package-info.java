/** Tests of the goals: what they are called, where they look, what they print. */
@NullMarked
package org.privacyascode.maven;

import org.jspecify.annotations.NullMarked;
