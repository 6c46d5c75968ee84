/** Servers as their own files set them up: sessions, cookies, access logs. */
@NullMarked
package org.privacyascode.config.server;

import org.jspecify.annotations.NullMarked;
