/** What the tool knows before it sees any code: signatures of calls and words of names, read from reviewed text files. */
@NullMarked
package org.privacyascode.knowledge;

import org.jspecify.annotations.NullMarked;
