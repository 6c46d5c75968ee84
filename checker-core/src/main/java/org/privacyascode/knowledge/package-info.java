/** What the tool knows of libraries before it sees any code: signatures of calls, read from reviewed text files. */
@NullMarked
package org.privacyascode.knowledge;

import org.jspecify.annotations.NullMarked;
