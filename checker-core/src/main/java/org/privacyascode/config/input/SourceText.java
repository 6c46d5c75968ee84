package org.privacyascode.config.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.privacyascode.fact.Place;

/** The text of one file with its name; line ends are {@code \n}, and offsets become positions. Immutable. */
public final class SourceText {

    private final String file;
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final boolean isWide;

    private SourceText(String file, String name, String text, boolean isWide) {
        this.file = file;
        this.name = name.toLowerCase(Locale.ROOT);
        this.text = text;
        this.isWide = isWide;
        this.lineStarts = lineStarts(text);
    }

    /** A text as it is; {@code file} is the name shown, with {@code /}. */
    public static SourceText of(String file, String text) {
        return of(file, text, false);
    }

    private static SourceText of(String file, String text, boolean isWide) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new SourceText(
                file,
                file.substring(file.lastIndexOf('/') + 1),
                plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n'),
                isWide);
    }

    /**
     * A file inside this one, such as a map of configuration carries; places are those of this file.
     *
     * @param name of the file inside
     * @param from the offset of its first line
     */
    public SourceText part(String name, int from, int to) {
        StringBuilder outside = new StringBuilder("\n".repeat(at(from).line() - 1));
        return new SourceText(file, name, outside.append(text, from, to).toString(), isWide);
    }

    /** Decodes UTF-8, UTF-16 with a byte order mark, and otherwise Latin-1, whose bytes always have a meaning. */
    public static SourceText decode(String file, byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return of(file, new String(bytes, StandardCharsets.UTF_16BE), true);
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return of(file, new String(bytes, StandardCharsets.UTF_16LE), true);
        }
        return of(file, strictly(bytes, StandardCharsets.UTF_8));
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** The name shown, relative, with {@code /}. */
    public String file() {
        return file;
    }

    /** The file's own name in lower case; of a part, the part's. */
    public String name() {
        return name;
    }

    /** What follows the last dot of the name, in lower case; empty when there is none. */
    public String extension() {
        return name.lastIndexOf('.') < 0 ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    public String text() {
        return text;
    }

    /** Whether the bytes were UTF-16, by their byte order mark. */
    public boolean isWide() {
        return isWide;
    }

    /** The first characters, for telling formats apart. */
    public String head() {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\n') {
            from++;
        }
        return text.substring(from, Math.min(text.length(), from + 4096));
    }

    /** The position of an offset in the text. */
    public Position at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }

    /** The offset of a position. */
    public int offset(Position position) {
        return lineStarts[position.line() - 1] + position.column() - 1;
    }

    /** A position in this file as a place. */
    public Place place(Position position) {
        return Place.inFile(file, position.line(), position.column());
    }
}
