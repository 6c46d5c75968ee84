package org.privacyascode.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Signatures speak of types and methods that exist: the index was made from the real artifacts. */
class SignatureIndexTest {

    private static final String FOLDER = "/org/privacyascode/policies/signatures/";
    private static final Pattern CALL = Pattern.compile(
            "^(?:sink|source|pass|safeguard|kill|address|setting|cookie|guard)\\s+" + "([\\w.]+(?:\\$\\w+)*)#(\\S+)");

    @Test
    void every_library_type_and_method_that_a_signature_names_exists_in_its_artifact() throws IOException {
        Map<String, Set<String>> index = index();
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (String file : text(FOLDER + "index").lines().toList()) {
            if (file.isBlank() || file.startsWith("#")) {
                continue;
            }
            for (String line : text(FOLDER + file.strip()).lines().toList()) {
                Matcher call = CALL.matcher(line);
                if (call.find() && !isJdk(call.group(1))) {
                    checked++;
                    unknown(index, call.group(1), call.group(2)).forEach(it -> wrong.add(file + ": " + it));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(300);
    }

    @Test
    void a_method_that_the_artifact_lacks_is_found() throws IOException {
        assertThat(unknown(index(), "org.slf4j.Logger", "info|inform")).containsExactly("org.slf4j.Logger#inform");
        assertThat(unknown(index(), "org.slf4j.Lager", "info")).containsExactly("org.slf4j.Lager");
    }

    private static boolean isJdk(String type) {
        return type.startsWith("java.") || type.startsWith("javax.crypto.");
    }

    private static List<String> unknown(Map<String, Set<String>> index, String type, String methods) {
        Set<String> known = index.get(type);
        if (known == null) {
            return List.of(type);
        }
        return Arrays.stream(methods.replaceAll("\\([^)]*\\)", "").split("\\|"))
                .filter(name -> !name.endsWith("*") && !known.contains(name) && !isInherited(name))
                .map(name -> type + "#" + name)
                .toList();
    }

    /** Declared by a type of the JDK, which the index of library artifacts does not follow. */
    private static boolean isInherited(String name) {
        return Set.of("getName", "toString", "clone", "iterator", "put", "get", "add")
                .contains(name);
    }

    private static Map<String, Set<String>> index() throws IOException {
        Map<String, Set<String>> index = new HashMap<>();
        text("/org/privacyascode/knowledge/signature-index.tsv").lines().forEach(line -> {
            String[] parts = line.split("\t");
            index.put(
                    parts[1],
                    parts.length < 3
                            ? Set.of()
                            : Arrays.stream(parts[2].split(" ")).collect(Collectors.toSet()));
        });
        return index;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = SignatureIndexTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
