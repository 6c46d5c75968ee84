package org.privacyascode.config.schema;

import java.util.Locale;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.knowledge.ValueKind;

/** A column where it was added or got its name. */
record Column(String name, ValueKind kind, SourceText source, Position at) {

    /** The kind of a value by its SQL type. */
    static ValueKind kind(String type, String size) {
        String word = type.toLowerCase(Locale.ROOT);
        if (word.startsWith("bool") || word.equals("bit") || word.equals("tinyint") && size.equals("1")) {
            return ValueKind.FLAG;
        }
        if (word.contains("int") && !word.startsWith("interval") && !word.startsWith("point")
                || word.startsWith("num")
                || word.startsWith("dec")
                || word.endsWith("serial")
                || word.startsWith("double")
                || word.startsWith("float")
                || word.equals("real")
                || word.equals("money")) {
            return ValueKind.NUMBER;
        }
        if (word.startsWith("date") || word.startsWith("time") || word.equals("year")) {
            return ValueKind.DATE;
        }
        if (word.endsWith("blob") || word.equals("bytea") || word.contains("binary") || word.equals("image")) {
            return ValueKind.BINARY;
        }
        return word.equals("uuid") || word.equals("uniqueidentifier") ? ValueKind.ID : ValueKind.TEXT;
    }

    Column renamed(String newName, SourceText where, Position newAt) {
        return new Column(newName, kind, where, newAt);
    }
}
