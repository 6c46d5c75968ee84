package org.privacyascode.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.privacyascode.code.CodeBase;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.fact.Coverage.Skipped;
import org.privacyascode.fact.Coverage.Unreadable;

/** Chooses the files to read, in code-point order of their names. Links are not followed, so that nothing outside is read. */
final class Selection {
    private static final long MAX_BYTES = 64L * 1024 * 1024;
    private static final Set<String> EXTENSIONS = Set.of(
            "properties",
            "yml",
            "yaml",
            "json",
            "xml",
            "pom",
            "sql",
            "html",
            "htm",
            "xhtml",
            "jsp",
            "jspf",
            "jspx",
            "tag",
            "tagx",
            "ftl",
            "ftlh",
            "vm",
            "vue",
            "mustache",
            "hbs",
            "gradle",
            "kts",
            "tf",
            "env",
            "proto",
            "graphql",
            "graphqls",
            "gql",
            "avsc",
            "avdl",
            "cql",
            "ddl",
            "hocon",
            "tpl",
            "cjs",
            "css",
            "scss",
            "sass",
            "less",
            "vtl",
            "js",
            "mjs",
            "ts",
            "tsx",
            "jsx",
            "har",
            "hcl",
            "tfvars",
            "conf",
            "ini",
            "toml",
            "cdx",
            "svelte",
            "cshtml",
            "peb",
            "njk",
            "ejs",
            "gsp",
            "jte");
    private static final Set<String> NAMES = Set.of("dockerfile", "containerfile", "jetty-web.xml", ".env");
    private static final Set<String> LEFT_OUT = Set.of(
            "node_modules",
            "bower_components",
            ".git",
            ".svn",
            ".hg",
            ".idea",
            ".vscode",
            ".gradle",
            ".mvn",
            "vendor",
            "vendors",
            "third_party",
            "third-party",
            "thirdparty",
            "jspm_packages",
            ".angular",
            ".next");

    private final SortedMap<String, Input> inputs = new TreeMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private Selection() {}

    /** A file to read. */
    record Input(String file, Path path) {

        /** Its text; empty, and reported, when it cannot be read. */
        Optional<SourceText> text(Consumer<Unreadable> problems) {
            try {
                if (Files.size(path) > MAX_BYTES) {
                    problems.accept(new Unreadable(file, 0, 0, "larger than 64 MiB"));
                    return Optional.empty();
                }
                return Optional.of(SourceText.decode(file, Files.readAllBytes(path)));
            } catch (IOException e) {
                problems.accept(new Unreadable(
                        file, 0, 0, "cannot be read: " + e.getClass().getSimpleName()));
                return Optional.empty();
            }
        }
    }

    static Selection of(CodeBase code) {
        Selection selection = new Selection();
        code.resources().forEach(resource -> selection.add(resource, code.root()));
        FilteredCopies.prefer(selection.inputs, selection.skipped);
        return selection;
    }

    List<Input> inputs() {
        return List.copyOf(inputs.values());
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    private void add(Path resource, Optional<Path> root) {
        if (Files.isRegularFile(resource)) {
            put(resource, root.orElse(resource.toAbsolutePath().getParent()));
        } else if (Files.isDirectory(resource)) {
            walk(resource, root.orElse(resource));
        } else {
            unreadable.add(new Unreadable(resource.toString().replace('\\', '/'), 0, 0, "no such folder or file"));
        }
    }

    private void walk(Path folder, Path base) {
        try {
            Files.walkFileTree(folder, new Visitor(folder, base));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Path path, Path base) {
        String file = name(path, base);
        inputs.put(file, new Input(file, path));
    }

    private static String name(Path path, Path base) {
        Path absolute = path.toAbsolutePath().normalize();
        Path root = base.toAbsolutePath().normalize();
        return (absolute.startsWith(root) ? root.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    private static boolean isSelected(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return EXTENSIONS.contains(dot < 0 ? "" : name.substring(dot + 1))
                || NAMES.contains(name)
                || name.startsWith("dockerfile")
                || name.startsWith(".env")
                || name.endsWith(".dockerfile")
                || name.startsWith("logrotate") && dot < 0
                || name.endsWith(".logrotate")
                || dot < 0 && path.getParent() != null && path.getParent().endsWith("logrotate.d")
                || name.startsWith("logback") && name.endsWith(".groovy");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Path base;

        Visitor(Path top, Path base) {
            this.top = top;
            this.base = base;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(top)) {
                return FileVisitResult.CONTINUE;
            }
            Optional<String> rule = rule(folder);
            rule.ifPresent(each -> skipped.add(new Skipped(name(folder, base) + "/", each)));
            return rule.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        private Optional<String> rule(Path folder) {
            String name = folder.getFileName().toString().toLowerCase(Locale.ROOT);
            Path parent = folder.getParent();
            if (LEFT_OUT.contains(name)) {
                return Optional.of("code of others, or of a tool");
            }
            if (name.equals(".github")
                    || name.equals(".circleci")
                    || name.equals("wrapper") && parent != null && parent.endsWith("gradle")) {
                return Optional.of("the build's own machinery");
            }
            if (name.toLowerCase(Locale.ROOT).contains("test") && parent != null && parent.endsWith("src")) {
                return Optional.of("tests");
            }
            boolean built = name.equals("build")
                            && (Files.exists(folder.resolveSibling("build.gradle"))
                                    || Files.exists(folder.resolveSibling("build.gradle.kts")))
                    || parent != null && parent.endsWith("target") && !name.equals("classes");
            return built ? Optional.of("written by the build") : Optional.empty();
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isSelected(path)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                link(path);
            } else {
                put(path, base);
            }
            return FileVisitResult.CONTINUE;
        }

        private void link(Path path) {
            skipped.add(new Skipped(
                    name(path, base),
                    Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? "a link, not followed" : "a link to nothing"));
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) {
            unreadable.add(new Unreadable(
                    name(path, base), 0, 0, "cannot be read: " + e.getClass().getSimpleName()));
            return FileVisitResult.CONTINUE;
        }
    }
}
