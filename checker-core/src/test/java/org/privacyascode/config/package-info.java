/** Tests of the reading of configuration: a folder of inputs per behaviour, each with the facts it must give. */
@NullMarked
package org.privacyascode.config;

import org.jspecify.annotations.NullMarked;
