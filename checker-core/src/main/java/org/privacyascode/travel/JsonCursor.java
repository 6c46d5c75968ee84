package org.privacyascode.travel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON from front to back, member by member; whatever is not as expected is an error with its position. */
final class JsonCursor implements AutoCloseable {

    /** Reads the value of a member. */
    @FunctionalInterface
    interface Member {
        void read(String name) throws IOException;
    }

    /** Reads an element of a list. */
    @FunctionalInterface
    interface Element {
        void read() throws IOException;
    }

    private final String file;
    private final JsonParser parser;

    JsonCursor(String file, InputStream in) throws IOException {
        this.file = file;
        this.parser = open(in);
    }

    private JsonParser open(InputStream in) throws IOException {
        try {
            return new JsonFactory().createParser(ObjectReadContext.empty(), in);
        } catch (JacksonException problem) {
            throw new UnreadableFactsException(file, 1, 1, problem.getOriginalMessage());
        }
    }

    JsonToken next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw problem("the file ends too early");
            }
            return token;
        } catch (JacksonException problem) {
            TokenStreamLocation at = problem.getLocation();
            String reason = problem instanceof UnexpectedEndOfInputException ? "the file ends too early" : "no JSON";
            throw new UnreadableFactsException(
                    file, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(), reason);
        }
    }

    /** Nothing may follow. */
    void expectEnd() throws IOException {
        try {
            if (parser.nextToken() != null) {
                throw problem("something follows the end");
            }
        } catch (JacksonException problem) {
            throw problem("something follows the end");
        }
    }

    void expect(JsonToken expected) throws IOException {
        if (next() != expected) {
            throw problem("not as expected here");
        }
    }

    /** The members of an object whose beginning comes next. */
    void object(Member member) throws IOException {
        expect(JsonToken.START_OBJECT);
        restOfObject(member);
    }

    /** The members of an object that has begun. */
    void restOfObject(Member member) throws IOException {
        while (next() != JsonToken.END_OBJECT) {
            member.read(parser.currentName());
        }
    }

    /** The elements of a list of objects; each is read from its members on. */
    void objects(Element element) throws IOException {
        expect(JsonToken.START_ARRAY);
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            if (token != JsonToken.START_OBJECT) {
                throw problem("not as expected here");
            }
            element.read();
        }
    }

    String text() throws IOException {
        expect(JsonToken.VALUE_STRING);
        return parser.getString();
    }

    int number() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT);
        try {
            return parser.getIntValue();
        } catch (JacksonException problem) {
            throw problem("a number that is too large");
        }
    }

    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        expect(JsonToken.START_ARRAY);
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            if (token != JsonToken.VALUE_STRING) {
                throw problem("not as expected here");
            }
            texts.add(parser.getString());
        }
        return texts;
    }

    SortedMap<String, String> map() throws IOException {
        SortedMap<String, String> map = new TreeMap<>();
        object(name -> map.put(name, text()));
        return map;
    }

    String name() {
        return parser.currentName();
    }

    UnreadableFactsException unknown(String name) {
        return problem("the member " + name + " is not known; a newer version of the tool may have written it");
    }

    UnreadableFactsException problem(String reason) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new UnreadableFactsException(file, at.getLineNr(), at.getColumnNr(), reason);
    }

    @Override
    public void close() throws IOException {
        try {
            parser.close();
        } catch (JacksonException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }
}
