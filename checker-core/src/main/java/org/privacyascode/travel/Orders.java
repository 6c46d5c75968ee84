package org.privacyascode.travel;

import java.util.Comparator;
import org.privacyascode.fact.Coverage.Incomplete;
import org.privacyascode.fact.Coverage.Skipped;
import org.privacyascode.fact.Coverage.Unreadable;

/** The order of inputs in a file: by every member, so that the same set is always the same text. */
final class Orders {

    static final Comparator<Unreadable> UNREADABLE = Comparator.comparing(Unreadable::file)
            .thenComparing(Unreadable::line)
            .thenComparing(Unreadable::column)
            .thenComparing(Unreadable::reason);
    static final Comparator<Skipped> SKIPPED =
            Comparator.comparing(Skipped::file).thenComparing(Skipped::rule);
    static final Comparator<Incomplete> INCOMPLETE = Comparator.comparing(Incomplete::className)
            .thenComparing(Incomplete::method)
            .thenComparing(Incomplete::reason);

    private Orders() {}
}
