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
 * @param dependencies libraries that the build resolved, of the effective model; where there are none, build files among the resources
 *     are read instead
 * @param own class folders and jars of other modules of the same company: data are followed through them, and what happens in them
 *     alone is left to their own scan
 */
public record CodeBase(
        List<Path> classes,
        List<Path> resources,
        List<Path> sources,
        List<Path> classpath,
        Optional<Path> root,
        List<Dependency> dependencies,
        List<Path> own) {
    public CodeBase {
        classes = List.copyOf(classes);
        resources = List.copyOf(resources);
        sources = List.copyOf(sources);
        classpath = List.copyOf(classpath);
        dependencies = List.copyOf(dependencies);
        own = List.copyOf(own);
    }

    /** A code base whose libraries are known only from the build files among its resources. */
    public CodeBase(
            List<Path> classes, List<Path> resources, List<Path> sources, List<Path> classpath, Optional<Path> root) {
        this(classes, resources, sources, classpath, root, List.of(), List.of());
    }

    /** Classes only. */
    public static CodeBase ofClasses(Path... classes) {
        return new CodeBase(List.of(classes), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The same with the libraries that the build resolved. */
    public CodeBase with(List<Dependency> resolved) {
        return new CodeBase(classes, resources, sources, classpath, root, resolved, own);
    }

    /** The same with other modules of the same company, through which data are followed. */
    public CodeBase through(List<Path> modules) {
        return new CodeBase(classes, resources, sources, classpath, root, dependencies, modules);
    }
}
