package org.privacyascode.flow;

/** Data come, unprotected, into a field that is known to hold such data, where their way ends: reading the field begins a new one. */
record Kept(Node node, Instr at, FieldRef field) {}
