/**
 * Which classes of other modules the data of a module can meet: the story goes from an outline of every class, read once for a build, to those few
 * that a module's scan takes in.
 */
@NullMarked
package org.privacyascode.reach;

import org.jspecify.annotations.NullMarked;
