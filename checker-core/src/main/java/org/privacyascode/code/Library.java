package org.privacyascode.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;

/** Types of the class path and of the running JDK, read when asked for. An unreadable library type is an unknown type. */
final class Library implements AutoCloseable {

    private final List<Path> folders;
    private final List<JarFile> jars;
    private final Map<String, Optional<ClassShape>> known = new ConcurrentHashMap<>();

    Library(List<Path> folders, List<JarFile> jars) {
        this.folders = List.copyOf(folders);
        this.jars = List.copyOf(jars);
    }

    Optional<ClassShape> find(String internalName) {
        return known.computeIfAbsent(internalName, this::look);
    }

    private Optional<ClassShape> look(String internalName) {
        String file = internalName + ".class";
        try {
            for (Path folder : folders) {
                Path path = folder.resolve(file);
                if (Files.isRegularFile(path)) {
                    return Optional.of(ShapeReader.read(Files.readAllBytes(path), path.toString()));
                }
            }
            for (JarFile jar : jars) {
                var entry = jar.getEntry(file);
                if (entry != null) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        return Optional.of(ShapeReader.read(in.readAllBytes(), jar.getName()));
                    }
                }
            }
            try (InputStream in = ClassLoader.getPlatformClassLoader().getResourceAsStream(file)) {
                return in == null ? Optional.empty() : Optional.of(ShapeReader.read(in.readAllBytes(), "JDK"));
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        for (JarFile jar : jars) {
            jar.close();
        }
    }
}
