/** What is read: class folders, jars and configuration files, as an index of declarations with method bodies on demand. Nothing here is ever loaded or run. */
@NullMarked
package org.privacyascode.code;

import org.jspecify.annotations.NullMarked;
