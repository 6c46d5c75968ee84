package org.privacyascode.config.deploy;

import java.util.ArrayList;
import java.util.List;
import org.privacyascode.config.deploy.TerraformFacts.Block;
import org.privacyascode.config.input.Node;
import org.privacyascode.config.input.Node.Pair;
import org.privacyascode.config.input.Node.Scalar;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;

/** Reads Terraform as JSON: {@code {"resource": {"type": {"name": {...}}}}}. Values that are expressions are left out. */
final class TerraformJson {

    private final TerraformFacts facts;
    private final SourceText source;
    private final Seen seen;

    TerraformJson(TerraformFacts facts, SourceText source, Seen seen) {
        this.facts = facts;
        this.source = source;
        this.seen = seen;
    }

    void tell(Node root) {
        if (source.name().endsWith(".tfvars.json")) {
            block("", "", root);
            return;
        }
        for (Pair part : root.entries()) {
            String type = part.key().text();
            switch (type) {
                case "resource", "data" -> each(part.value())
                        .forEach(all -> all.entries().forEach(this::labelled));
                case "provider", "module", "variable", "output" -> each(part.value())
                        .forEach(all -> all.entries().forEach(named -> each(named.value())
                                .forEach(body -> block(type, named.key().text(), body))));
                default -> each(part.value()).forEach(body -> block(type, "", body));
            }
        }
    }

    private void labelled(Pair resource) {
        String label = resource.key().text();
        facts.resource(label, source, resource.key().at(), seen);
        for (Node names : each(resource.value())) {
            names.entries().forEach(named -> each(named.value()).forEach(body -> block("resource", label, body)));
        }
    }

    private void block(String type, String label, Node body) {
        List<Setting> attributes = new ArrayList<>();
        boolean absent = body.text("count").equals("0");
        for (Pair each : body.entries()) {
            if (each.value() instanceof Scalar value) {
                if (!value.text().contains("${")) {
                    attributes.add(new Setting(
                            source, each.key().text(), value.text(), each.key().at(), value.at(), ""));
                }
            } else if (!absent) {
                each(each.value()).forEach(inner -> block(each.key().text(), "", inner));
            }
        }
        facts.close(new Block(type, label, attributes), seen);
    }

    /** A block, or each of a list of blocks. */
    private static List<Node> each(Node node) {
        return node instanceof Node.Sequence several ? several.items() : List.of(node);
    }
}
