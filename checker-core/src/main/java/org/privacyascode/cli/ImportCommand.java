package org.privacyascode.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.importing.Imported;
import org.privacyascode.importing.PageImport;
import org.privacyascode.importing.PageSource;
import org.privacyascode.report.ImportReport;

/** {@code import}: a page that is there becomes a policy, in its own words, with facts proposed. */
final class ImportCommand implements Command {

    @Override
    public Set<String> options() {
        return Set.of("--in", "--out", "--id", "--replace");
    }

    @Override
    public ExitCode run(Options options, Console console) {
        options.required("--in");
        Path in = options.path("--in").orElseThrow();
        Optional<Path> out = options.path("--out");
        if (out.filter(Files::exists).isPresent() && !options.one("--replace").equals(Optional.of("true"))) {
            throw new UsageException(
                    out.get() + " is there already.", "Give another name, or --replace true to lose what is in it.");
        }
        String name = in.getFileName().toString();
        Imported imported = PageImport.create().read(new PageSource(name, bytes(in)), id(options, out, name));
        console.write(out, text -> text.append(imported.yaml()));
        if (out.isPresent()) {
            String file = out.get().getFileName().toString();
            console.write(Optional.empty(), text -> ImportReport.write(imported, name, file, text));
        }
        return ExitCode.FINE;
    }

    private static String id(Options options, Optional<Path> out, String name) {
        String wanted = options.one("--id")
                .orElseGet(() -> out.map(path -> path.getFileName().toString())
                        .orElse(name)
                        .replaceFirst("\\.[A-Za-z0-9]+$", ""));
        String id =
                wanted.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "policy" : id;
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file + ".", "Check the path after --in.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PageSource.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UsageException("Cannot read " + file + ".", "Check that it may be read.");
        }
    }
}
