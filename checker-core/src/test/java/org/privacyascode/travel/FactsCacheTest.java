package org.privacyascode.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Dependency;

class FactsCacheTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private FactsCache cache = new FactsCache(file);

    @BeforeEach
    void kept() throws IOException {
        file = Made.write(folder.resolve("facts.json"), TravellingFacts.of("shop:orders", new Made(1).facts(5)));
        cache = new FactsCache(file);
        cache.keep("key");
    }

    @Test
    void gives_back_what_was_kept_for_the_same_inputs() throws IOException {
        assertThat(cache.get("key")).contains(FactsReader.read(file));
    }

    @Test
    void gives_nothing_for_other_inputs() {
        assertThat(cache.get("other")).isEmpty();
    }

    @Test
    void gives_nothing_once_it_is_forgotten_deleted_or_damaged() throws IOException {
        String facts = Files.readString(file);
        Files.writeString(file, facts.replaceFirst("\"line\": \\d", "\"line\": 8"));
        assertThat(cache.get("key")).as("changed by hand").isEmpty();
        Files.writeString(file, facts.substring(0, facts.length() / 2));
        assertThat(cache.get("key")).as("cut").isEmpty();
        Files.writeString(file, facts);
        assertThat(cache.get("key")).as("restored").isPresent();
        Files.delete(file);
        assertThat(cache.get("key")).as("deleted").isEmpty();
        Files.writeString(file, facts);
        cache.forget();
        assertThat(cache.get("key")).as("forgotten").isEmpty();
    }

    @Test
    void the_key_changes_with_every_input_and_with_the_tool() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(classes.resolve("A.class"), "a");
        Path resources = Files.createDirectories(folder.resolve("resources"));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path library = jar("library.jar", "one");
        Path tool = jar("tool.jar", "one");
        Path signatures = Files.writeString(folder.resolve("own.signatures"), "one");
        CodeBase code = new CodeBase(
                List.of(classes), List.of(resources), List.of(sources), List.of(library), Optional.of(folder));
        String first = InputKey.of(List.of(tool), code, List.of(signatures), new InputDigests());
        assertThat(InputKey.of(List.of(tool), code, List.of(signatures), new InputDigests()))
                .isEqualTo(first);
        List<String> keys = new java.util.ArrayList<>(List.of(first));
        Files.writeString(classes.resolve("A.class"), "b");
        keys.add(InputKey.of(List.of(tool), code, List.of(signatures), new InputDigests()));
        Files.writeString(resources.resolve("application.yaml"), "a: 1");
        keys.add(InputKey.of(List.of(tool), code, List.of(signatures), new InputDigests()));
        Files.move(resources.resolve("application.yaml"), resources.resolve("other.yaml"));
        keys.add(InputKey.of(List.of(tool), code, List.of(signatures), new InputDigests()));
        Files.writeString(sources.resolve("A.java"), "class A {}");
        keys.add(InputKey.of(List.of(tool), code, List.of(signatures), new InputDigests()));
        jar("library.jar", "two");
        keys.add(InputKey.of(List.of(tool), code, List.of(signatures), new InputDigests()));
        jar("tool.jar", "two");
        keys.add(InputKey.of(List.of(tool), code, List.of(signatures), new InputDigests()));
        Files.writeString(signatures, "two");
        keys.add(InputKey.of(List.of(tool), code, List.of(signatures), new InputDigests()));
        keys.add(InputKey.of(
                List.of(tool),
                code.with(List.of(new Dependency("g", "a", "pom.xml", 1, 1, List.of()))),
                List.of(signatures),
                new InputDigests()));
        keys.add(InputKey.of(List.of(tool), code.through(List.of(library)), List.of(signatures), new InputDigests()));
        assertThat(keys).doesNotHaveDuplicates();
    }

    private Path jar(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new JarEntry("A.txt"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return file;
    }
}
