/**
 * YAML text to a policy, or all problems of the text at once, each with file, line and column.
 */
@NullMarked
package org.privacyascode.policy.yaml;

import org.jspecify.annotations.NullMarked;
