/**
 * What moved between two versions of a policy, in plain sentences: what it means for people, why, and by how much the version has to grow.
 */
@NullMarked
package org.privacyascode.change;

import org.jspecify.annotations.NullMarked;
