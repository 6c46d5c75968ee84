package org.privacyascode.detect;

import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;

/** What a member holds, and how that is known. */
public record Label(Data data, Evidence evidence) {}
