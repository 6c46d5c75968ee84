/** Where and how an application is put to work: images, charts, infrastructure, environment. */
@NullMarked
package org.privacyascode.config.deploy;

import org.jspecify.annotations.NullMarked;
