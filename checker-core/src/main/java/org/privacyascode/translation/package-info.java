/**
 * The words of a policy in other languages: laid over it for a page, and held against the words they were made from, so
 * that none goes stale unseen.
 */
@NullMarked
package org.privacyascode.translation;

import org.jspecify.annotations.NullMarked;
