package org.privacyascode.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.cli.OutputFile.Content;

/**
 * Where a command writes: results to {@code out} or a file, what went wrong to {@code err}.
 *
 * @param environment the variables of the process, for what build servers say of themselves
 */
record Console(Appendable out, Appendable err, Map<String, String> environment) {

    Console {
        environment = Map.copyOf(environment);
    }

    /** Without any variables. */
    Console(Appendable out, Appendable err) {
        this(out, err, Map.of());
    }

    /** Writes a result to the file, or to the output when none is given. */
    void write(Optional<Path> file, Content content) {
        try {
            if (file.isPresent()) {
                OutputFile.write(file.get(), content);
            } else {
                content.writeTo(out);
            }
        } catch (IOException e) {
            throw unwritten(file.map(Path::toString).orElse("the output"), e);
        }
    }

    /** Writes a result that is no text. */
    void writeBytes(Path file, byte[] content) {
        try {
            OutputFile.writeBytes(file, content);
        } catch (IOException e) {
            throw unwritten(file.toString(), e);
        }
    }

    private static UsageException unwritten(String where, IOException e) {
        String why = e instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(e.getMessage());
        return new UsageException("Cannot write " + where + ": " + why + ".", "Nothing was changed.");
    }

    /** One line for people, on the error output. */
    void complain(String line) {
        try {
            err.append("privacy: ").append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
