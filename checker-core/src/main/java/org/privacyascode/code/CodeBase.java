package org.privacyascode.code;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to read; the only input of a scan.
 *
 * @param classes class folders and jars of the application: scanned
 * @param resources folders and files of configuration, schemas and templates: scanned
 * @param sources source roots, used only to name files and lines
 * @param classpath library jars and class folders, used only to look up types
 * @param root folder that file names are shown relative to; when absent, each is relative to the folder it was given in
 */
public record CodeBase(
        List<Path> classes, List<Path> resources, List<Path> sources, List<Path> classpath, Optional<Path> root) {
    public CodeBase {
        classes = List.copyOf(classes);
        resources = List.copyOf(resources);
        sources = List.copyOf(sources);
        classpath = List.copyOf(classpath);
    }

    /** Classes only. */
    public static CodeBase ofClasses(Path... classes) {
        return new CodeBase(List.of(classes), List.of(), List.of(), List.of(), Optional.empty());
    }
}
