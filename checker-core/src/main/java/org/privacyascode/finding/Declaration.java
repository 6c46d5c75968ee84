package org.privacyascode.finding;

import org.privacyascode.policy.problem.Position;

/**
 * What to write into the policy so that a use is declared. It is to be merged: keys that exist get the new value, others are added.
 *
 * @param at where it goes: the entry that changes, else the section that it is added to, else the end of the policy (line 0)
 * @param changes whether an entry that exists gets a new value, rather than a new entry being added
 * @param yaml from the root of the policy, block style, ending with a line end
 */
public record Declaration(Position at, boolean changes, String yaml) {}
