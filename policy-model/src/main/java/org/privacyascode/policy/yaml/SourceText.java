package org.privacyascode.policy.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.privacyascode.policy.problem.Position;

/** Bytes to text: UTF-8 only, line ends as LF, no characters that cannot be seen. */
final class SourceText {
    private static final String SAVE_AS_UTF8 = "Save the file as UTF-8.";

    private SourceText() {}

    /** The text, or empty with the problems added. */
    static Optional<String> of(PolicySource source, Problems problems) {
        byte[] bytes = source.bytes();
        Position top = new Position(source.name(), 1, 1);
        if (bytes.length > PolicySource.MOST_BYTES) {
            problems.add(top, "The file is larger than 1 MiB.", "Split the policy.");
            return Optional.empty();
        }
        if (isUtf16Or32(bytes)) {
            problems.add(top, "The file is not in UTF-8 but in UTF-16 or UTF-32.", SAVE_AS_UTF8);
            return Optional.empty();
        }
        return decode(source.name(), bytes, problems).map(text -> {
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            String lines = plain.replace("\r\n", "\n").replace('\r', '\n');
            return Characters.checked(source.name(), lines, problems);
        });
    }

    private static boolean isUtf16Or32(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF || first == 0 ^ second == 0;
    }

    private static Optional<String> decode(String name, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return Optional.of(text);
        }
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        int line = (int) lines.chars().filter(c -> c == '\n').count() + 1;
        int column = lines.codePointCount(lines.lastIndexOf('\n') + 1, lines.length()) + 1;
        String hex = String.format(Locale.ROOT, "%02X", bytes[in.position()]);
        problems.add(
                new Position(name, line, column),
                "The byte 0x" + hex + " (number " + in.position() + " from 0) is not UTF-8.",
                SAVE_AS_UTF8);
        return Optional.empty();
    }
}
