/**
 * What was approved, clause by clause: hashes of facts and words, who stands for them, and whether what is published is still that. It proves
 * nothing about who approved; the signed commit or the review does.
 */
@NullMarked
package org.privacyascode.approval;

import org.jspecify.annotations.NullMarked;
