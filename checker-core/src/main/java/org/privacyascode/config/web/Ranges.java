package org.privacyascode.config.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.privacyascode.config.input.Position;

/** Positions of elements and attributes of a page. */
final class Ranges {

    private Ranges() {}

    static Position start(Element element) {
        return position(element.sourceRange());
    }

    /** The value of an attribute; the element, where it is not tracked. */
    static Position value(Element element, String key) {
        Range.AttributeRange range = element.attributes().sourceRange(key);
        return range.valueRange().isTracked() ? position(range.valueRange()) : start(element);
    }

    private static Position position(Range range) {
        return range.isTracked()
                ? new Position(range.start().lineNumber(), range.start().columnNumber())
                : Position.START;
    }
}
