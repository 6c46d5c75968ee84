package org.privacyascode.flow;

import java.util.List;
import org.privacyascode.detect.Label;

/**
 * Where data of a flow come from.
 *
 * @param labels what is known of the data; empty for a whole object
 * @param type for a whole object its class, else empty
 * @param does what happens there, in plain words
 * @param collected whether a known API hands the data to the application here
 */
record SourceRef(List<Label> labels, String type, String does, boolean collected) {}
