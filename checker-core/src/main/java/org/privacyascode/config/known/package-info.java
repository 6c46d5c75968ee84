/** What the tool knows of configuration: names of data, settings, hosts of vendors; read once from reviewed tables. */
@NullMarked
package org.privacyascode.config.known;

import org.jspecify.annotations.NullMarked;
