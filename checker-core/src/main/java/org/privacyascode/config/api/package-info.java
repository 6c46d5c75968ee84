/** Descriptions of interfaces: which fields come in with requests and go out with answers. */
@NullMarked
package org.privacyascode.config.api;

import org.jspecify.annotations.NullMarked;
