package org.privacyascode.config.api;

import org.privacyascode.config.input.Position;
import org.privacyascode.knowledge.ValueKind;

/** A field of a message, schema or record. */
record ApiField(String name, ValueKind kind, Position at) {}
