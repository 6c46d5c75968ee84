/** Build files: which vendors' libraries come along. A library is a capability, not yet a use. */
@NullMarked
package org.privacyascode.config.build;

import org.jspecify.annotations.NullMarked;
