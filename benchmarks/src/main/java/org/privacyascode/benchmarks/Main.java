package org.privacyascode.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.privacyascode.benchmarks.inject.Inject;

/** Command line: {@code fields} or {@code flows}, then {@code --classes FOLDER... --truth CSV... [--list]}; {@code flows} also takes
 * {@code --classpath} and {@code --signatures}. {@code config --checkouts FOLDER --truth CSV [--list]} measures configuration. */
public final class Main {

    private Main() {}

    /** Runs one suite; see docs/benchmarks.md. */
    public static void main(String[] arguments) throws Exception {
        List<Path> classes = new ArrayList<>();
        List<Path> libraries = new ArrayList<>();
        List<Path> signatures = new ArrayList<>();
        List<Path> checkouts = new ArrayList<>();
        List<String> truth = new ArrayList<>();
        boolean isListing = false;
        String option = "";
        for (String argument : arguments) {
            if (argument.equals("--list")) {
                isListing = true;
            } else if (argument.startsWith("--")) {
                option = argument;
            } else if (option.equals("--classes")) {
                classes.add(Path.of(argument));
            } else if (option.equals("--classpath")) {
                libraries.add(Path.of(argument));
            } else if (option.equals("--signatures")) {
                signatures.add(Path.of(argument));
            } else if (option.equals("--checkouts")) {
                checkouts.add(Path.of(argument));
            } else if (option.equals("--truth")) {
                truth.add(argument);
            }
        }
        if (arguments.length > 0 && arguments[0].equals("config") && checkouts.size() == 1 && truth.size() == 1) {
            new Config(checkouts.get(0), truth.get(0), System.out).run(isListing);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("flows") && !classes.isEmpty()) {
            new Flows(System.out).run(classes, libraries, truth, signatures, isListing);
            return;
        }
        if (arguments.length > 0 && arguments[0].equals("inject") && !classes.isEmpty()) {
            new Inject(System.out).run(classes, libraries, 300, isListing);
            return;
        }
        if (arguments.length == 0 || !arguments[0].equals("fields") || classes.isEmpty()) {
            System.err.println("usage: fields|flows --classes FOLDER... [--truth CSV...] [--classpath JAR...] [--signatures FILE...] [--list]");
            System.err.println("       inject --classes FOLDER... [--classpath JAR...] [--list]");
            System.err.println("       config --checkouts FOLDER --truth CSV [--list]");
            System.exit(2);
        }
        new Fields(classes, truth, System.out).run(isListing);
    }
}
