package org.privacyascode.code;

import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;

/** Reads one class file, or says in plain words why it is none. */
final class ClassFiles {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int NEWEST = Opcodes.V28 & 0xFFFF;
    private static final int FIRST_RELEASE = 44;
    private static final Pattern PLACES =
            Pattern.compile("^(?:META-INF/versions/\\d+/|BOOT-INF/classes/|WEB-INF/classes/|classes/)");

    /** A class, or the reason why there is none. */
    record Outcome(Optional<ClassShape> shape, String problem) {
        private static Outcome failed(String problem) {
            return new Outcome(Optional.empty(), problem);
        }
    }

    private ClassFiles() {}

    /**
     * Reads bytes as a class file.
     *
     * @param path where the class stands in its folder or jar, with {@code /}
     * @param origin what the shape says it was read from
     */
    static Outcome read(byte[] bytes, String path, String origin) {
        if (bytes.length < 10) {
            return Outcome.failed("not a class file: only " + bytes.length + " bytes");
        }
        if (number(bytes, 0, 4) != MAGIC) {
            return Outcome.failed("not a class file: it does not start with CAFEBABE");
        }
        int version = number(bytes, 6, 2);
        if (version > NEWEST) {
            return Outcome.failed(
                    "class version " + version + " (Java " + (version - FIRST_RELEASE)
                            + ") is newer than " + NEWEST + " (Java " + (NEWEST - FIRST_RELEASE)
                            + "), the newest that can be read; compile for an older release, or use a newer version of this tool");
        }
        try {
            ClassShape shape = ShapeReader.read(bytes, origin);
            String expected = PLACES.matcher(path).replaceFirst("");
            boolean isInPlace = expected.equals(shape.name() + ".class") || path.equals(shape.name() + ".class");
            return isInPlace
                    ? new Outcome(Optional.of(shape), "")
                    : Outcome.failed("it stands in " + expected + " but declares itself " + shape.name()
                            + "; is the folder above or below the root of the packages?");
        } catch (RuntimeException malformed) {
            return Outcome.failed(
                    "not a well-formed class file (" + malformed.getClass().getSimpleName() + ")");
        }
    }

    private static int number(byte[] bytes, int start, int length) {
        int number = 0;
        for (int index = start; index < start + length; index++) {
            number = number << 8 | bytes[index] & 0xFF;
        }
        return number;
    }
}
