package org.privacyascode.benchmarks.signatures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the bundled signatures against real artifacts: every type and method that a line names must be there. */
public final class SignatureCheck {

    private static final Pattern CALL = Pattern.compile(
            "^(?:sink|source|pass|safeguard|kill|address|setting|cookie|guard)\\s+([\\w.]+(?:\\$\\w+)*)#(\\S+)");

    /** Methods that types of the JDK declare, which artifacts only inherit. */
    private static final Set<String> OF_THE_JDK =
            Set.of("getName", "toString", "clone", "iterator", "put", "get", "add", "<init>");

    private SignatureCheck() {}

    /**
     * Fails when a name is in none of the artifacts.
     *
     * @param arguments the folder of signature files, then the folder of jars
     * @throws IOException when one of them cannot be read
     */
    public static void main(String... arguments) throws IOException {
        SignatureIndex index = SignatureIndex.of(Path.of(arguments[1]));
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".signatures"))
                    .sorted()
                    .toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int line = 0; line < lines.size(); line++) {
                    Matcher call = CALL.matcher(lines.get(line));
                    if (call.find()
                            && !call.group(1).startsWith("java.")
                            && !call.group(1).startsWith("javax.crypto.")) {
                        checked++;
                        String place = file.getFileName() + ":" + (line + 1) + ": ";
                        unknown(index, call.group(1), call.group(2)).forEach(name -> wrong.add(place + name));
                    }
                }
            }
        }
        if (!wrong.isEmpty() || checked == 0) {
            throw new IllegalStateException(checked + " signatures checked; in no artifact:\n" + String.join("\n", wrong));
        }
        System.out.println(checked + " signatures checked against their artifacts");
    }

    private static List<String> unknown(SignatureIndex index, String type, String methods) {
        if (!index.has(type)) {
            return List.of(type);
        }
        Set<String> known = index.methods(type);
        return Stream.of(methods.replaceAll("\\([^)]*\\)", "").split("\\|"))
                .filter(name -> !name.endsWith("*") && !known.contains(name) && !OF_THE_JDK.contains(name))
                .map(name -> type + "#" + name)
                .toList();
    }
}
