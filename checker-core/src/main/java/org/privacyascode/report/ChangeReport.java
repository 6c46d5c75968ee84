package org.privacyascode.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.privacyascode.change.Change;
import org.privacyascode.change.ChangeClass;
import org.privacyascode.change.PolicyChange;
import org.privacyascode.change.VersionStep;

/** What moved between two versions, in the forms in which people and programs read it. */
public enum ChangeReport {
    /** For a console. */
    TEXT {
        @Override
        public void write(PolicyChange change, Appendable out) throws IOException {
            for (Change each : change.changes()) {
                out.append(each.level().letter() + "  " + each.plain()
                        + (each.ground().isEmpty() ? "" : " [" + each.ground() + "]") + "\n");
            }
            out.append(change.changes().isEmpty() ? "" : "\n");
            for (String line : summary(change)) {
                out.append(line).append('\n');
            }
        }
    },
    /** For a pull request. */
    MD {
        @Override
        public void write(PolicyChange change, Appendable out) throws IOException {
            out.append("## What changes in the privacy policy\n\n");
            for (String line : summary(change)) {
                out.append(line).append("\n");
            }
            for (ChangeClass level : levels(change)) {
                out.append("\n### " + heading(level) + "\n\n");
                for (Change each : change.changes()) {
                    if (each.level() == level) {
                        out.append("* " + escaped(each.sentence())
                                + (each.ground().isEmpty() ? "" : " (" + escaped(each.ground()) + ")") + " `"
                                + each.path()
                                + "`\n");
                    }
                }
            }
        }
    },
    /** For programs; described in {@code docs/change.md}. */
    JSON {
        @Override
        public void write(PolicyChange change, Appendable out) throws IOException {
            JsonWriter json = new JsonWriter(out);
            json.beginObject()
                    .field("class", change.level().map(ChangeClass::word).orElse("none"))
                    .field("step", change.step().name().toLowerCase(Locale.ROOT))
                    .optional("least-version", change.leastVersion().orElse(""));
            json.key("changes").beginArray();
            for (Change each : change.changes()) {
                json.beginObject()
                        .field("kind", each.kind())
                        .field("class", each.level().word())
                        .field("path", each.path())
                        .field("sentence", each.plain())
                        .field("ground", each.ground())
                        .optional("before", each.before())
                        .optional("now", each.now())
                        .endObject();
            }
            json.endArray().endObject().end();
        }
    };

    /**
     * Writes the change.
     *
     * @throws IOException if {@code out} cannot take it
     */
    public abstract void write(PolicyChange change, Appendable out) throws IOException;

    /** What a class of change asks people to do. */
    public static String heading(ChangeClass level) {
        return switch (level) {
            case COUNSEL -> "Stop: counsel decides";
            case RENEWED_CONSENT -> "Ask those who agreed again";
            case ADVANCE_NOTICE -> "Tell people in advance";
            case NOTICE -> "Tell people when it applies";
            case INFORM -> "Note in the history";
            case EDITORIAL -> "Words only: confirm that the meaning is the same";
        };
    }

    private static List<ChangeClass> levels(PolicyChange change) {
        return Stream.of(
                        ChangeClass.COUNSEL,
                        ChangeClass.RENEWED_CONSENT,
                        ChangeClass.ADVANCE_NOTICE,
                        ChangeClass.NOTICE,
                        ChangeClass.INFORM,
                        ChangeClass.EDITORIAL)
                .filter(level -> change.changes().stream().anyMatch(each -> each.level() == level))
                .toList();
    }

    private static List<String> summary(PolicyChange change) {
        Optional<ChangeClass> level = change.level();
        if (level.isEmpty()) {
            return List.of("Nothing changed.");
        }
        String version = change.step() == VersionStep.NONE
                ? "The version may stay."
                : "The version has to grow by a " + change.step().name().toLowerCase(Locale.ROOT) + " step"
                        + change.leastVersion()
                                .map(least -> ", to " + least + " or more")
                                .orElse("") + "."
                        + (change.isVersionTooSmall()
                                ? " It is " + change.versionNow().orElse("") + ", which is too little."
                                : "");
        return List.of(heading(level.get()) + " (" + level.get().word() + "). " + version);
    }

    /** Names come from the policy: they must not become markup. The pairs of asterisks are ours. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`_\\[\\]<>|#])", "\\\\$1");
    }
}
