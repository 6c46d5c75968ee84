package org.privacyascode.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.policy.table.Row;
import org.privacyascode.policy.table.Table;

/** Reads the files of a language: its catalogue, and the names of countries, categories, purposes and authorities. */
final class WordingFiles {

    private static final String FOLDER = "/org/privacyascode/policies/";

    /** The language whose files set the keys of all others. */
    private static final String MODEL = "en";

    private WordingFiles() {}

    /** The languages that there are files for, in the order of their table. */
    static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        for (Row row : table("wording/languages.csv").rows()) {
            languages.put(row.required("language"), row.required("name"));
        }
        return languages;
    }

    /** The words of the locale, if there are files for its language. */
    static Optional<Wording> read(Locale locale) {
        String language = locale.getLanguage();
        if (!languages().containsKey(language)) {
            return Optional.empty();
        }
        return Optional.of(new Wording(
                catalogue(language),
                Countries.of(table("countries/" + language + ".csv"), table("countries/eea.csv")),
                Authorities.of(table("wording/authorities.csv"), language),
                labels(language),
                locale));
    }

    private static Catalogue catalogue(String language) {
        Optional<Catalogue> model = language.equals(MODEL) ? Optional.empty() : Optional.of(catalogue(MODEL));
        return CatalogueReader.read(language + ".yaml", text("wording/" + language + ".yaml"), model);
    }

    private static Labels labels(String language) {
        Table categories = table("wording/categories." + language + ".csv");
        Table purposes = table("wording/purposes." + language + ".csv");
        Labels labels = Labels.of(categories, purposes);
        return language.equals(MODEL) ? labels : labels.like(labels(MODEL), categories, purposes);
    }

    private static Table table(String name) {
        return Table.ofResource(FOLDER + name);
    }

    private static String text(String name) {
        try (InputStream in = Wording.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the tool was packed without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
