package org.privacyascode.importing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;

/**
 * The bytes of a page.
 *
 * @param name file name; it stands in every position, and its end says what the page is
 */
public record PageSource(String name, byte[] bytes) {

    /** No policy is longer; a file that is, is something else. */
    public static final int MOST_BYTES = 8 << 20;

    public PageSource {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The bytes as text, line ends as {@code \n}.
     *
     * @param charset what the page says it is written in
     * @throws InvalidPolicyException at the first byte that is none of this encoding, or the first character that hides or turns text
     */
    String text(Charset charset) {
        if (bytes.length > MOST_BYTES) {
            throw problem(0, 0, "The page has more than " + (MOST_BYTES >> 20) + " MiB.", "Save the text alone.");
        }
        String decoded =
                decoded(charset).replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        String text = decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded;
        check(text);
        return text;
    }

    private String decoded(Charset charset) {
        Charset used = bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe
                ? StandardCharsets.UTF_16LE
                : bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff
                        ? StandardCharsets.UTF_16BE
                        : charset;
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = used.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException notOfThisEncoding) {
            String before = out.flip().toString();
            throw problem(
                    line(before, before.length()),
                    column(before, before.length()),
                    "This is not " + used.name() + ": the byte 0x" + Integer.toHexString(bytes[in.position()] & 0xff)
                            + " has no meaning here.",
                    "Save the page as UTF-8.");
        }
        return out.flip().toString();
    }

    private void check(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\t';
            boolean turns = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
            if (isControl || turns) {
                throw problem(
                        line(text, i),
                        column(text, i),
                        String.format(
                                Locale.ROOT,
                                "The character U+%04X %s.",
                                (int) c,
                                turns ? "turns the direction of writing" : "belongs to no text"),
                        turns ? "Remove it: people would read something else than what is there." : "Is this a text?");
            }
        }
    }

    private static int line(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    private static int column(String text, int at) {
        return at - (text.lastIndexOf('\n', at - 1));
    }

    /** What is wrong with the page, to be thrown. */
    InvalidPolicyException problem(int line, int column, String message, String advice) {
        return new InvalidPolicyException(
                List.of(new PolicyProblem(new Position(name, line, column), message, advice)));
    }
}
