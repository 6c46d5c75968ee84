package com.smartaimovies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.privacyascode.finding.Finding;

/** Takes settings of the site that end the keeping of data away, or makes them keep longer, one at a time. */
final class SettingMutants {
    private final Path folder;

    private SettingMutants(Path folder) {
        this.folder = folder;
    }

    static List<Mutant> all(Path folder) {
        SettingMutants all = new SettingMutants(folder);
        return List.of(
                all.mutant("application.yaml", "    max-days: 90\n", "", "retention-mismatch"),
                all.mutant("application.yaml", "max-days: 90", "max-days: 900", "retention-mismatch"),
                all.mutant("application-production.yaml", "max-history: 90", "max-history: 900", "retention-mismatch"),
                all.mutant("application.yaml", "      same-site: lax\n", "      max-age: 30d\n", "cookie-mismatch"));
    }

    private Mutant mutant(String file, String text, String by, String rule) {
        String what = text.strip() + " is " + (by.isEmpty() ? "gone" : by.strip()) + " in " + file;
        return new Mutant("setting", what, List.of(rule), () -> findings(file, text, by));
    }

    private List<Finding> findings(String name, String text, String by) throws IOException {
        for (Path file : Site.files(Site.RESOURCES)) {
            Path copy = folder.resolve(Site.RESOURCES.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            String content = Files.readString(file);
            boolean isChanged = file.equals(Site.RESOURCES.resolve(name));
            if (isChanged && !content.contains(text)) {
                throw new IllegalStateException(name + " has no " + text);
            }
            Files.writeString(copy, isChanged ? content.replace(text, by) : content);
        }
        return Site.findings(Site.policy(), Site.facts(Site.CLASSES, List.of(folder), List.of(Site.SOURCES)));
    }
}
