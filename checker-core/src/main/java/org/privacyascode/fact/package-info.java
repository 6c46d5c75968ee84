/** What was seen in code and configuration, where, how it is known and how sure. Facts know no policy. */
@NullMarked
package org.privacyascode.fact;

import org.jspecify.annotations.NullMarked;
