/** The architecture as tests: each rule says why it is there, and fails when nothing is left that it could hold for. */
@NullMarked
package org.privacyascode.architecture;

import org.jspecify.annotations.NullMarked;
