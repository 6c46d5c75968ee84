package org.privacyascode.travel;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.code.CodeBase;
import org.privacyascode.policy.vocabulary.Vocabulary;

/**
 * What the facts of a scan depend on, as one SHA-256: the tool with all it knows, signature files, and every byte of classes, resources and
 * sources; of library jars the names, sizes and checksums that they list of their entries.
 */
public final class InputKey {

    private final MessageDigest digest = Digests.sha256();

    private InputKey() {}

    /**
     * The key of a scan; empty where the tool itself is not packaged, so that it cannot be told from another.
     *
     * @param shared digests of libraries and other modules, each taken once for all modules of a build
     * @throws IOException if an input cannot be read
     */
    public static Optional<String> of(CodeBase code, Collection<Path> signatures, InputDigests shared)
            throws IOException {
        Optional<List<Path>> tool = tool();
        return tool.isEmpty() ? Optional.empty() : Optional.of(of(tool.get(), code, signatures, shared));
    }

    static String of(List<Path> tool, CodeBase code, Collection<Path> signatures, InputDigests shared)
            throws IOException {
        InputKey key = new InputKey();
        key.add("tool", tool, code);
        key.add("signatures", signatures, code);
        key.add("classes", code.classes(), code);
        key.add("resources", code.resources(), code);
        key.add("sources", code.sources(), code);
        key.addShared("own", code.own(), shared);
        key.addShared("classpath", code.classpath(), shared);
        key.add(code.dependencies().toString());
        return Digests.hex(key.digest);
    }

    /** The jars of the checker, of the policy model and of the data files. */
    private static Optional<List<Path>> tool() {
        List<Optional<Path>> jars =
                Stream.of(InputKey.class, Vocabulary.class).map(InputKey::jarOf).toList();
        Optional<Path> data = Optional.ofNullable(
                        InputKey.class.getResource("/org/privacyascode/policies/signatures/index"))
                .filter(url -> url.getProtocol().equals("jar"))
                .map(url -> url.getPath().replaceFirst("!.*", ""))
                .flatMap(InputKey::pathOf);
        return jars.stream().allMatch(Optional::isPresent) && data.isPresent()
                ? Optional.of(Stream.concat(jars.stream().flatMap(Optional::stream), data.stream())
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    private static Optional<Path> jarOf(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .flatMap(url -> pathOf(url.toString()))
                .filter(Files::isRegularFile);
    }

    private static Optional<Path> pathOf(String url) {
        try {
            return Optional.of(Path.of(new java.net.URI(url)));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return Optional.empty();
        }
    }

    private void add(String role, Collection<Path> inputs, CodeBase code) throws IOException {
        add(role);
        add(inputs.size());
        for (Path input : inputs) {
            Path absolute = input.toAbsolutePath().normalize();
            add(code.root()
                    .map(root -> root.toAbsolutePath().normalize())
                    .filter(absolute::startsWith)
                    .map(root -> root.relativize(absolute))
                    .orElse(absolute.getFileName())
                    .toString());
            addContent(absolute);
        }
    }

    private void addShared(String role, Collection<Path> inputs, InputDigests shared) throws IOException {
        add(role);
        add(inputs.size());
        for (Path input : inputs) {
            add(shared.of(input.toAbsolutePath().normalize(), InputKey::digest));
        }
    }

    private static String digest(Path input) throws IOException {
        InputKey key = new InputKey();
        key.add(input.getFileName().toString());
        key.addContent(input);
        return Digests.hex(key.digest);
    }

    private void addContent(Path absolute) throws IOException {
        if (Files.isDirectory(absolute)) {
            addFolder(absolute);
        } else if (Files.isRegularFile(absolute)) {
            addFile(absolute);
        } else {
            add("missing");
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        add(files.size());
        for (Path file : files) {
            add(folder.relativize(file).toString());
            addFile(file);
        }
    }

    private void addFile(Path file) throws IOException {
        if (file.toString().endsWith(".jar")) {
            add(JarDirectory.of(file));
        } else {
            add(Files.readAllBytes(file));
        }
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(4).putInt(number).array());
    }

    private void add(byte[] bytes) {
        add(bytes.length);
        digest.update(bytes);
    }
}
