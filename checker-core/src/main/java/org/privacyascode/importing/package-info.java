/**
 * A page that was there before the policy became code, as a policy: pieces of text in reading order, sections recognised by their headings,
 * every sentence kept as it is, and what the words seem to state proposed as facts for a person to confirm. What is read is text, whatever
 * it looks like; nothing of a page is carried out or fetched.
 */
@NullMarked
package org.privacyascode.importing;

import org.jspecify.annotations.NullMarked;
