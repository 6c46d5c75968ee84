/**
 * Facts that travel: what one module was seen to do is written to a file, read back elsewhere, laid together with the facts of other
 * modules and services, and taken again while nothing has changed. In reading order: {@link org.privacyascode.travel.FactsFile},
 * {@link org.privacyascode.travel.FactsReader}, {@link org.privacyascode.travel.FactsMerge},
 * {@link org.privacyascode.travel.FactsCache}.
 */
@NullMarked
package org.privacyascode.travel;

import org.jspecify.annotations.NullMarked;
