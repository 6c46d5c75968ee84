/** Follows personal data from where they come from to where they leave, through calls, fields, collections and lambdas. */
@NullMarked
package org.privacyascode.flow;

import org.jspecify.annotations.NullMarked;
