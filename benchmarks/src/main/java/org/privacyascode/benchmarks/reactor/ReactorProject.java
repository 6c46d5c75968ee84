package org.privacyascode.benchmarks.reactor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes a Maven project of many modules. Each module uses three of the twenty before it: its services hand a customer's data to theirs, so that
 * data cross many borders. Half of the classes are plain code without data. Written without chance: the same numbers give the same project.
 */
public final class ReactorProject {
    private static final int REACH = 20;
    private static final int USED = 3;
    private static final int KINDS = 4;

    private final Path folder;
    private final int modules;
    private final int classes;

    /**
     * @param modules number of modules
     * @param classes number of classes in each
     */
    public ReactorProject(Path folder, int modules, int classes) {
        this.folder = folder;
        this.modules = modules;
        this.classes = classes;
    }

    /**
     * Writes the project.
     *
     * @param version the version of the plugin
     * @throws IOException if the folder cannot be written
     */
    public void write(String version, PrintStream out) throws IOException {
        String listed = String.join(
                "\n",
                IntStream.range(0, modules)
                        .mapToObj(module -> "        <module>" + name(module) + "</module>")
                        .toList());
        file("pom.xml", Text.PARENT, Map.of("modules", listed, "version", version));
        file("privacy-policy.yaml", Text.POLICY, Map.of());
        for (int module = 0; module < modules; module++) {
            writeModule(module);
        }
        out.printf(Locale.ROOT, "%d modules with %d classes each in %s%n", modules, classes, folder);
    }

    private void writeModule(int module) throws IOException {
        List<Integer> uses = uses(module);
        String dependencies = String.join(
                "", uses.stream().map(used -> filled(Text.DEPENDENCY, Map.of("module", name(used)))).toList());
        file(name(module) + "/pom.xml", Text.MODULE, Map.of("module", name(module), "dependencies", dependencies));
        for (int number = 0; number < classes / KINDS; number++) {
            writeKind(module, number, uses);
        }
    }

    private void writeKind(int module, int number, List<Integer> uses) throws IOException {
        String package_ = "shop.m" + module;
        String calls = uses.isEmpty()
                ? ""
                : filled(
                        Text.CALL,
                        Map.of("used", "shop.m" + uses.get(number % uses.size()), "other", "" + number / 2));
        Map<String, String> words = Map.of("package", package_, "number", "" + number, "calls", calls);
        String path = name(module) + "/src/main/java/shop/m" + module + "/";
        file(path + "Customer" + number + ".java", Text.CUSTOMER, words);
        file(path + "CustomerService" + number + ".java", Text.SERVICE, words);
        file(path + "Price" + number + ".java", Text.PRICE, words);
        file(path + "PriceService" + number + ".java", Text.PRICES, words);
    }

    private static List<Integer> uses(int module) {
        return IntStream.range(0, USED)
                .map(use -> module - 1 - (use * 7 + module) % REACH)
                .filter(used -> used >= 0)
                .distinct()
                .boxed()
                .toList();
    }

    private static String name(int module) {
        return "m" + module;
    }

    private static String filled(String text, Map<String, String> words) {
        String filled = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    private void file(String name, String text, Map<String, String> words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, filled(text, words));
    }
}
