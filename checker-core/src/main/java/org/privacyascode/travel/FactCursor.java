package org.privacyascode.travel;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyascode.fact.Coverage;
import org.privacyascode.fact.Coverage.Incomplete;
import org.privacyascode.fact.Coverage.Skipped;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.fact.Fact;
import tools.jackson.core.JsonToken;

/** A facts file, read fact by fact; after the last fact, what was read and where. */
final class FactCursor implements AutoCloseable {

    private final JsonCursor json;
    private final FactReader facts;
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Incomplete> incomplete = new ArrayList<>();
    private final List<Module> modules = new ArrayList<>();
    private int read;
    private boolean isAtEnd;

    FactCursor(Path file) throws IOException {
        this.json = new JsonCursor(
                String.valueOf(file.getFileName()), new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        this.facts = new FactReader(json);
        json.expect(JsonToken.START_OBJECT);
        member("version");
        int version = json.number();
        if (version != FactsFile.VERSION) {
            throw json.problem("version " + version + " of facts; this tool reads version " + FactsFile.VERSION);
        }
        member("facts");
        json.expect(JsonToken.START_ARRAY);
    }

    private void member(String name) throws IOException {
        json.expect(JsonToken.PROPERTY_NAME);
        if (!name.equals(json.name())) {
            throw json.problem("the member " + name + " belongs here");
        }
    }

    /** The next fact; empty after the last. */
    Optional<Fact> next() throws IOException {
        if (isAtEnd) {
            return Optional.empty();
        }
        JsonToken token = json.next();
        if (token == JsonToken.START_OBJECT) {
            return Optional.of(facts.read());
        }
        if (token != JsonToken.END_ARRAY) {
            throw json.problem("not a fact");
        }
        isAtEnd = true;
        json.restOfObject(this::rest);
        json.expectEnd();
        return Optional.empty();
    }

    private void rest(String name) throws IOException {
        switch (name) {
            case "read" -> read = json.number();
            case "unreadable" -> json.objects(() -> unreadable.add(unreadable()));
            case "skipped" -> json.objects(() -> {
                String[] member = texts("file", "rule");
                skipped.add(new Skipped(member[0], member[1]));
            });
            case "incomplete" -> json.objects(() -> {
                String[] member = texts("class", "method", "reason");
                incomplete.add(new Incomplete(member[0], member[1], member[2]));
            });
            case "modules" -> json.objects(() -> modules.add(module()));
            default -> throw json.unknown(name);
        }
    }

    private String[] texts(String... names) throws IOException {
        String[] texts = new String[names.length];
        java.util.Arrays.fill(texts, "");
        json.restOfObject(name -> {
            int index = List.of(names).indexOf(name);
            if (index < 0) {
                throw json.unknown(name);
            }
            texts[index] = json.text();
        });
        return texts;
    }

    private Unreadable unreadable() throws IOException {
        String[] texts = {"", ""};
        int[] numbers = {0, 0};
        json.restOfObject(name -> {
            switch (name) {
                case "file" -> texts[0] = json.text();
                case "line" -> numbers[0] = json.number();
                case "column" -> numbers[1] = json.number();
                case "reason" -> texts[1] = json.text();
                default -> throw json.unknown(name);
            }
        });
        return new Unreadable(texts[0], numbers[0], numbers[1], texts[1]);
    }

    private Module module() throws IOException {
        String[] id = {""};
        int[] numbers = {0, 0};
        json.restOfObject(name -> {
            switch (name) {
                case "id" -> id[0] = json.text();
                case "classes" -> numbers[0] = json.number();
                case "files" -> numbers[1] = json.number();
                default -> throw json.unknown(name);
            }
        });
        return new Module(id[0], numbers[0], numbers[1]);
    }

    /** What was read; complete only after the last fact. A file without modules is the module of the name that is given. */
    List<Module> modules(String unnamed) {
        return modules.isEmpty() ? List.of(new Module(unnamed, 0, read)) : modules;
    }

    /** What was not read, or not in full; complete only after the last fact. */
    Coverage coverage() {
        return new Coverage(0, 0, unreadable, skipped, incomplete);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
