package org.privacyascode.config.deploy;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.logging.LogFacts;

/** Reads how long logrotate keeps log files: {@code maxage}, or {@code rotate} times the step; what a block does not say, the file says. */
public final class LogrotateFormat implements Format {
    private static final Pattern ROTATES = Pattern.compile("(?m)^[ \\t]*(?:rotate|maxage)[ \\t]+\\d+");
    private static final Pattern WORD =
            Pattern.compile("^\\s*(hourly|daily|weekly|monthly|yearly|rotate|maxage)\\b\\s*(\\d{0,6})");
    private static final Map<String, String> STEPS =
            Map.of("hourly", "h", "daily", "d", "weekly", "w", "monthly", "months", "yearly", "years");

    /** What a block says so far. */
    private record Block(String step, Optional<Count> rotate, Optional<Count> age) {

        private static final Block NOTHING = new Block("", Optional.empty(), Optional.empty());

        Block with(String word, String number, Position keyAt, Position at) {
            if (STEPS.containsKey(word)) {
                return new Block(STEPS.get(word), rotate, age);
            }
            Optional<Count> count =
                    Optional.of(new Count(word, number, keyAt, at)).filter(each -> !number.isEmpty());
            return word.equals("maxage") ? new Block(step, rotate, count) : new Block(step, count, age);
        }
    }

    private record Count(String word, String number, Position keyAt, Position at) {}

    @Override
    public boolean reads(SourceText source) {
        boolean named = source.name().startsWith("logrotate")
                || source.name().endsWith(".logrotate")
                || source.file().contains("logrotate.d/");
        return named || source.extension().equals("conf") && isRotation(source);
    }

    private static boolean isRotation(SourceText source) {
        return source.text().contains("{") && ROTATES.matcher(source.text()).find();
    }

    @Override
    public void read(SourceText source, Seen seen) {
        Block file = Block.NOTHING;
        Block inner = Block.NOTHING;
        boolean inside = false;
        boolean script = false;
        int at = 0;
        String text = source.text();
        while (at < text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            String line = text.substring(at, end);
            String bare = line.strip();
            if (script) {
                script = !bare.equals("endscript");
            } else if (bare.matches("(pre|post)rotate|firstaction|lastaction|preremove")) {
                script = true;
            } else if (!bare.startsWith("#")) {
                Matcher word = WORD.matcher(line);
                if (word.find()) {
                    Block block = (inside ? inner : file)
                            .with(
                                    word.group(1),
                                    word.group(2),
                                    source.at(at + word.start(1)),
                                    source.at(at + word.start(2)));
                    file = inside ? file : block;
                    inner = inside ? block : inner;
                }
                if (bare.endsWith("{")) {
                    inside = true;
                    inner = new Block(file.step(), file.rotate(), file.age());
                } else if (inside && bare.endsWith("}")) {
                    tell(inner, source, seen);
                    inside = false;
                }
            }
            at = end + 1;
        }
    }

    private static void tell(Block block, SourceText source, Seen seen) {
        Optional<Count> count = block.age().or(block::rotate);
        String unit = block.age().isPresent() ? "d" : block.step();
        count.ifPresent(kept -> Durations.iso(kept.number(), unit)
                .ifPresent(period -> seen.add(LogFacts.retained(
                        new Setting(source, kept.word(), kept.number(), kept.keyAt(), kept.at(), ""),
                        period,
                        "log files",
                        ""))));
    }
}
