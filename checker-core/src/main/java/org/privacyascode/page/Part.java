package org.privacyascode.page;

import java.util.List;

/** A section of the layered page below its heading. */
interface Part {

    /** What the facts of the policy say; empty if they say nothing. */
    List<Block> blocks();
}
