package org.privacyascode.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Words of the command line: a command, then options with their values. */
final class Arguments {

    private final String command;
    private final Map<String, List<String>> options = new TreeMap<>();

    Arguments(String... words) {
        command = words.length == 0 ? "" : words[0];
        String option = "";
        for (String word : List.of(words).subList(Math.min(1, words.length), words.length)) {
            if (word.startsWith("--")) {
                option = word.substring(2);
                options.putIfAbsent(option, new ArrayList<>());
            } else {
                options.computeIfAbsent(option, key -> new ArrayList<>()).add(word);
            }
        }
    }

    String command() {
        return command;
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The first value of an option. */
    String value(String option, String otherwise) {
        return values(option).stream().findFirst().orElse(otherwise);
    }

    List<Path> paths(String option) {
        return values(option).stream().map(Path::of).toList();
    }

    /** Jars, and all jars of folders, of an option. */
    List<Path> jars(String option) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path path : paths(option)) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
                }
            } else {
                jars.add(path);
            }
        }
        return jars;
    }
}
