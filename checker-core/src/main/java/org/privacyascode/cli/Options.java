package org.privacyascode.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options of one command line, each {@code --name value} or {@code --name=value}, some more than once. */
final class Options {

    private final Map<String, List<String>> values;
    private final List<String> operands;

    private Options(Map<String, List<String>> values, List<String> operands) {
        this.values = values;
        this.operands = List.copyOf(operands);
    }

    /**
     * Reads the words after the command.
     *
     * @throws UsageException for an option that the command does not have, or one without a value
     */
    static Options parse(List<String> words, Set<String> known) {
        return parse(words, known, 0);
    }

    /** The same for a command that takes words besides options. */
    static Options parse(List<String> words, Set<String> known, int mostOperands) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<String> operands = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            String word = words.get(index);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!word.startsWith("--") && operands.size() < mostOperands) {
                operands.add(word);
                continue;
            }
            if (!known.contains(name)) {
                throw new UsageException(
                        "Unknown option " + name + ".",
                        "The options are " + String.join(", ", new TreeSet<>(known)) + ".");
            }
            if (equals < 0 && (index + 1 == words.size() || words.get(index + 1).startsWith("--"))) {
                throw new UsageException("The option " + name + " has no value.", "Write " + name + " VALUE.");
            }
            values.computeIfAbsent(name, each -> new ArrayList<>())
                    .add(equals < 0 ? words.get(++index) : word.substring(equals + 1));
        }
        return new Options(values, operands);
    }

    /** The words besides options, in order. */
    List<String> operands() {
        return operands;
    }

    /** All values of an option, in order. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The value of an option that may stand once. */
    Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw new UsageException("The option " + name + " is there " + given.size() + " times.", "Give it once.");
        }
        return given.stream().findFirst();
    }

    /** The value of an option that must stand once. */
    String required(String name) {
        return one(name).orElseThrow(() -> new UsageException("The option " + name + " is missing.", "Add it."));
    }

    /** All values of an option as paths. */
    List<Path> paths(String name) {
        return all(name).stream().map(text -> path(name, text)).toList();
    }

    /** The path of an option that may stand once. */
    Optional<Path> path(String name) {
        return one(name).map(text -> path(name, text));
    }

    /** The value of an option that is a word of a closed list; the usual one when it is not there. */
    <E extends Enum<E>> E choice(String name, E usual) {
        Optional<String> word = one(name);
        E[] choices = usual.getDeclaringClass().getEnumConstants();
        if (word.isEmpty()) {
            return usual;
        }
        return Stream.of(choices)
                .filter(each -> wordOf(each).equals(word.get()))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "The option " + name + " cannot be " + word.get() + ".",
                        "Write one of "
                                + Stream.of(choices).map(Options::wordOf).collect(Collectors.joining(", ")) + "."));
    }

    private static String wordOf(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** A path that stands in the value of an option. */
    static Path path(String name, String text) {
        if (text.isBlank()) {
            throw new UsageException("The option " + name + " is empty.", "Give it a path.");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("The option " + name + " is no path: " + e.getReason() + ".", "Correct it.");
        }
    }
}
