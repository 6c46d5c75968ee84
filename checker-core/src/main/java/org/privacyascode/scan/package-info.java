/** The one door from a code base to its facts: reads the classes once, asks every detector, and names files and lines. */
@NullMarked
package org.privacyascode.scan;

import org.jspecify.annotations.NullMarked;
