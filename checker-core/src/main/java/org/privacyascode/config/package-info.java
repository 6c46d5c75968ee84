/** From configuration, schemas and templates to facts: one door, many formats; no file outside the given folders is read. */
@NullMarked
package org.privacyascode.config;

import org.jspecify.annotations.NullMarked;
