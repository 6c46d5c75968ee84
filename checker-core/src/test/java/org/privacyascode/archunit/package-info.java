/** Tests of the rule for ArchUnit. */
@NullMarked
package org.privacyascode.archunit;

import org.jspecify.annotations.NullMarked;
