package org.privacyascode.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.policy.yaml.PolicyReader;
import org.privacyascode.wording.Wording;

/**
 * A folder named after what it shows: {@code fixture.properties} says which policy becomes a page and how, {@code
 * expected/} holds the page. {@code -Dpage.regenerate=true} writes the pages anew; read the difference before you commit.
 */
record PageFixture(Path folder, Properties settings) {

    private static final Path ROOT = Path.of("src/test/resources/org/privacyascode/page/fixtures");
    private static final boolean REGENERATE = Boolean.getBoolean("page.regenerate");

    static Stream<PageFixture> all() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.sorted().map(PageFixture::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PageFixture named(String name) {
        return read(ROOT.resolve(name));
    }

    private static PageFixture read(Path folder) {
        Properties settings = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("fixture.properties"))) {
            settings.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PageFixture(folder, settings);
    }

    Policy policy() {
        String name = settings.getProperty("policy");
        Policy policy = name.contains("/")
                ? PolicyReader.create().readBuiltIn(name).policy()
                : PolicyReader.create().read(folder, Path.of(name)).policy();
        return settings.getProperty("words", "").equals("NONE") ? Pages.withoutWords(policy) : policy;
    }

    PolicyPage page() {
        Policy policy = policy();
        PageOptions options = PageOptions.of(policy)
                .with(Layout.valueOf(settings.getProperty("layout")))
                .madeFrom("0123456789abcdef".repeat(4), "Privacy as Code");
        Wording wording = Wording.of(
                settings.getProperty("language", policy.document().language().orElse("en")));
        return PolicyPage.of(
                policy,
                Vocabulary.load(),
                wording,
                settings.getProperty("audience").equals("DRAFT") ? options.asDraft() : options.asPublished());
    }

    List<PageFormat> formats() {
        return Arrays.stream(settings.getProperty("formats").split(","))
                .map(PageFormat::valueOf)
                .toList();
    }

    /** What the folder says the page is; written anew first, if asked. */
    String expected(PageFormat format, String actual) {
        Path file = folder.resolve("expected")
                .resolve("page."
                        + switch (format) {
                            case TEXT -> "txt";
                            case MARKDOWN -> "md";
                            case HTML -> "html";
                        });
        try {
            if (REGENERATE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString().replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
