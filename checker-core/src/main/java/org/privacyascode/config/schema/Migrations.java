package org.privacyascode.config.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Seen;

/**
 * Puts migration files into the order in which they run: numbered files of a folder by their version; change logs of a module as
 * they include each other; every other file stands alone.
 */
final class Migrations {
    private static final Pattern NUMBERED = Pattern.compile("(?i)[VB]?(\\d+(?:[._-]\\d+)*)(?:__|[._-]|[a-z]).*\\.sql");
    private static final Pattern REPEATED = Pattern.compile("R__.*\\.sql", Pattern.CASE_INSENSITIVE);

    private final Map<String, Map<String, List<Step>>> groups = new TreeMap<>();
    private final Map<String, List<Step>> logs = new TreeMap<>(natural());

    /** A file of SQL. */
    void sql(String file, List<Step> steps) {
        int slash = file.lastIndexOf('/');
        String name = file.substring(slash + 1);
        boolean ordered =
                NUMBERED.matcher(name).matches() || REPEATED.matcher(name).matches();
        String group = ordered ? file.substring(0, slash + 1) : file;
        groups.computeIfAbsent(group, each -> new TreeMap<>(byVersion())).put(file, steps);
    }

    /** A change log. */
    void log(String file, List<Step> steps) {
        logs.put(file, steps);
    }

    void finish(SchemaFacts facts, Seen seen) {
        for (Map<String, List<Step>> group : groups.values()) {
            Schema schema = new Schema();
            group.values().forEach(steps -> steps.forEach(step -> step.change().accept(schema)));
            facts.tell(schema, seen);
        }
        Map<String, Schema> modules = new TreeMap<>();
        Set<String> done = new HashSet<>();
        Set<String> included = included();
        logs.keySet().stream().filter(file -> !included.contains(file)).forEach(file -> run(file, modules, done));
        logs.keySet().forEach(file -> run(file, modules, done));
        modules.values().forEach(schema -> facts.tell(schema, seen));
    }

    private void run(String file, Map<String, Schema> modules, Set<String> done) {
        if (!done.add(file)) {
            return;
        }
        Schema schema = modules.computeIfAbsent(module(file), each -> new Schema());
        for (Step step : logs.get(file)) {
            if (step.include().isEmpty()) {
                step.change().accept(schema);
            } else {
                matching(file, step.include()).forEach(each -> run(each, modules, done));
            }
        }
    }

    private Set<String> included() {
        Set<String> included = new HashSet<>();
        logs.forEach((file, steps) -> steps.stream()
                .filter(step -> !step.include().isEmpty())
                .forEach(step -> included.addAll(matching(file, step.include()))));
        return included;
    }

    private List<String> matching(String from, String include) {
        String path = include.replace("classpath:", "")
                .replace('\\', '/')
                .replaceFirst("^(\\./|/)+", "")
                .replaceFirst("^(\\.\\./)+", "");
        List<String> found = new ArrayList<>();
        for (String file : logs.keySet()) {
            boolean matches =
                    path.endsWith("/") ? ("/" + file).contains("/" + path) : ("/" + file).endsWith("/" + path);
            if (matches && !file.equals(from) && module(file).equals(module(from))) {
                found.add(file);
            }
        }
        return found;
    }

    private static String module(String file) {
        int at = file.indexOf("src/");
        return at < 0 ? file.substring(0, file.indexOf('/') + 1) : file.substring(0, at);
    }

    private static Comparator<String> byVersion() {
        return Comparator.comparing(
                        (String file) -> REPEATED.matcher(name(file)).matches())
                .thenComparing(Migrations::version, Migrations::compare)
                .thenComparing(natural());
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static List<Long> version(String file) {
        Matcher matcher = NUMBERED.matcher(name(file));
        return matcher.matches() ? numbers(matcher.group(1)) : List.of();
    }

    private static List<Long> numbers(String text) {
        List<Long> numbers = new ArrayList<>();
        for (String part : text.split("[^0-9]+")) {
            if (!part.isEmpty()) {
                numbers.add(Long.parseLong(part.length() > 18 ? part.substring(0, 18) : part));
            }
        }
        return numbers;
    }

    private static int compare(List<Long> one, List<Long> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return one.size() - other.size();
    }

    /** {@code change-2} before {@code change-10}. */
    private static Comparator<String> natural() {
        return Comparator.comparing(Migrations::numbers, Migrations::compare).thenComparing(Comparator.naturalOrder());
    }
}
