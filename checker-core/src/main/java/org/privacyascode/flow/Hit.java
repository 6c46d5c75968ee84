package org.privacyascode.flow;

import org.privacyascode.knowledge.Signature;

/** Data arrive at a sink. */
record Hit(Instr at, Signature.Sink sink, Node node, int operand) {}
