/** Data base schemas as migrations leave them: which columns there are in the end, and what they hold. */
@NullMarked
package org.privacyascode.config.schema;

import org.jspecify.annotations.NullMarked;
