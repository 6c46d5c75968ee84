package org.privacyascode.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;
import org.privacyascode.fact.Coverage.Unreadable;
import org.privacyascode.fact.Place;

/** Names the source file of a place in a class, and the line where the class file has none. Used by one thread. */
final class Sources {

    private final CodeBase code;
    private final Program program;
    private final Map<String, Optional<Path>> files = new HashMap<>();
    private final Map<Path, SourceText> texts = new HashMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    Sources(CodeBase code, Program program) {
        this.code = code;
        this.program = program;
    }

    /** The place with its file and line; the same place when it is in a text file or has no source. */
    Place locate(Place place) {
        if (place.className().isEmpty() || !place.file().isEmpty()) {
            return place;
        }
        return fileOf(place.className())
                .map(file -> place.withSource(shown(file), place.line() > 0 ? place.line() : lineOf(file, place)))
                .orElse(place);
    }

    /** Source files that could not be read. */
    List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    private Optional<Path> fileOf(String binaryName) {
        return files.computeIfAbsent(binaryName, name -> program.find(name.replace('.', '/'))
                .filter(shape -> !shape.sourceFile().isEmpty())
                .flatMap(this::find));
    }

    private Optional<Path> find(ClassShape shape) {
        String folder = shape.name().substring(0, shape.name().lastIndexOf('/') + 1);
        return code.sources().stream()
                .map(root -> root.resolve(folder + shape.sourceFile()))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private String shown(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<Path> bases = new ArrayList<>();
        code.root().ifPresent(bases::add);
        bases.addAll(code.sources());
        return bases.stream()
                .map(base -> base.toAbsolutePath().normalize())
                .filter(whole::startsWith)
                .findFirst()
                .map(base -> base.relativize(whole).toString().replace('\\', '/'))
                .orElse(file.getFileName().toString());
    }

    private int lineOf(Path file, Place place) {
        String simple = place.className().substring(place.className().lastIndexOf('.') + 1);
        return texts.computeIfAbsent(file, this::read).lineOf(List.of(simple.split("\\$")), place.member());
    }

    private SourceText read(Path file) {
        try {
            return SourceText.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException notText) {
            unreadable.add(new Unreadable(shown(file), 0, 0, "source file cannot be read as UTF-8: " + notText));
            return SourceText.of("");
        }
    }
}
