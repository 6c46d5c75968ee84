/**
 * The words policies share: data categories and purposes, in a hierarchy, mapped to DPV and fideslang.
 */
@NullMarked
package org.privacyascode.policy.vocabulary;

import org.jspecify.annotations.NullMarked;
