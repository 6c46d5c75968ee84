/** Tests of what settings state, one by one and together. */
@NullMarked
package org.privacyascode.config.setting;

import org.jspecify.annotations.NullMarked;
