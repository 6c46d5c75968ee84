package org.privacyascode.flow;

import org.privacyascode.knowledge.Signature;

/**
 * Data arrive at a sink.
 *
 * @param declared the call that the signature speaks of: for what is written to a stream later, the call that gave the stream
 */
record Hit(Instr at, Signature.Sink sink, Node node, int operand, Instr declared) {}
