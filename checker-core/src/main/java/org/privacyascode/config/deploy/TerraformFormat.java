package org.privacyascode.config.deploy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.privacyascode.config.deploy.TerraformFacts.Block;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.JsonText;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.input.UnreadableText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.setting.SettingsFormat;

/** Reads Terraform block by block. Expressions are not evaluated; a block with {@code count = 0} does not exist. */
public final class TerraformFormat implements Format {
    private final TerraformFacts facts;

    public TerraformFormat(Catalogue catalogue, SettingsFormat settings) {
        this.facts = new TerraformFacts(catalogue, settings);
    }

    @Override
    public boolean reads(SourceText source) {
        return List.of("tf", "tfvars", "hcl").contains(source.extension())
                || source.name().endsWith(".tf.json")
                || source.name().endsWith(".tfvars.json");
    }

    @Override
    public void read(SourceText source, Seen seen) throws UnreadableText {
        if (source.extension().equals("json")) {
            for (Node root : JsonText.read(source).roots()) {
                new TerraformJson(facts, source, seen).tell(root);
            }
            return;
        }
        String text = HclText.code(source.text());
        Deque<Block> open = new ArrayDeque<>();
        open.push(new Block("", "", new ArrayList<>()));
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            line(text.substring(at, end), at, source, open, seen);
            at = end + 1;
        }
        while (!open.isEmpty()) {
            facts.close(open.pop(), seen);
        }
    }

    private void line(String line, int offset, SourceText source, Deque<Block> open, Seen seen) {
        String bare = line.strip();
        int equals = HclText.equalsSign(line);
        if (equals > 0) {
            String key = line.substring(0, equals).strip().replace("\"", "");
            String raw = line.substring(equals + 1);
            String value = raw.strip().replaceFirst(",$", "");
            int valueAt =
                    offset + equals + 1 + (raw.length() - raw.stripLeading().length());
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            Position position = source.at(valueAt + (quoted ? 1 : 0));
            if (quoted || value.matches("true|false|\\d+(\\.\\d+)?")) {
                open.peek()
                        .attributes()
                        .add(new Setting(
                                source,
                                key,
                                quoted ? value.substring(1, value.length() - 1) : value,
                                source.at(offset + line.indexOf(key)),
                                position,
                                ""));
            }
        }
        for (int i = 0, depth = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '"') {
                depth ^= 1;
            } else if (depth == 0 && bare.charAt(i) == '{') {
                open.push(block(bare, i, offset + line.indexOf(bare), source, open, seen));
            } else if (depth == 0 && bare.charAt(i) == '}' && open.size() > 1) {
                facts.close(open.pop(), seen);
            }
        }
    }

    private Block block(String line, int brace, int offset, SourceText source, Deque<Block> open, Seen seen) {
        String[] words = line.substring(0, brace)
                .replace("\"", " ")
                .replace("=", " ")
                .strip()
                .split("\\s+");
        String label = words.length > 1 ? words[1] : "";
        if (words[0].equals("resource")) {
            facts.resource(label, source, source.at(offset + line.indexOf(label)), seen);
        }
        return new Block(words[0], label, new ArrayList<>());
    }
}
