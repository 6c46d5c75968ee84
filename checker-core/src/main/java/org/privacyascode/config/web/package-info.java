/** Pages, templates and scripts: what forms ask for, whom the browser calls, what is kept on the device. */
@NullMarked
package org.privacyascode.config.web;

import org.jspecify.annotations.NullMarked;
