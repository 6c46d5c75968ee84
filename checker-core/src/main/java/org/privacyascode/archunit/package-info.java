/** The check as a rule of ArchUnit, for the tests of those who have it; nothing else here needs that library. */
@NullMarked
package org.privacyascode.archunit;

import org.jspecify.annotations.NullMarked;
