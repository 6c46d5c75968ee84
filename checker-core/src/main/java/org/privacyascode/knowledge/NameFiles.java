package org.privacyascode.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of the data files of names: a head before the colon, phrases after it. */
final class NameFiles {

    private static final String FOLDER = "org/privacyascode/policies/names/";

    /** One line: what stands before the colon, the phrases behind it, and where it stands. */
    record Line(String head, List<String> phrases, String file, int number) {
        IllegalStateException problem(String what) {
            return new IllegalStateException(file + ":" + number + ": " + what);
        }

        /** The word of the head at an index; empty when there is none. */
        String word(int index) {
            String[] words = head.split("\\s+");
            return index < words.length ? words[index] : "";
        }
    }

    private NameFiles() {}

    /**
     * The lines of a file of this program.
     *
     * @throws IllegalStateException naming file and line, when a line is not of that form
     */
    static List<Line> read(String file) {
        try (InputStream in = NameFiles.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        file + ": the file is missing; is the artifact privacy-policies there?");
            }
            return parse(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    static List<Line> parse(String file, BufferedReader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            if (text.isBlank() || text.startsWith("#")) {
                continue;
            }
            int colon = text.indexOf(':');
            String head = colon < 0 ? "" : text.substring(0, colon).strip();
            List<String> phrases = Arrays.stream(text.substring(colon + 1).split(","))
                    .map(String::strip)
                    .toList();
            Line line = new Line(head, phrases, file, number);
            if (head.isEmpty()) {
                throw line.problem("a line is \"head: phrase, phrase\"");
            }
            if (phrases.contains("")) {
                throw line.problem("an empty phrase: two commas, or none after the colon");
            }
            lines.add(line);
        }
        return lines;
    }
}
