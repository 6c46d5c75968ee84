/**
 * The pack that legal reads: what is asked, what changes in sentences, what is open, what the law misses, and every clause with its id.
 */
@NullMarked
package org.privacyascode.review;

import org.jspecify.annotations.NullMarked;
