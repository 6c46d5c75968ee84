package org.privacyascode.policy;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The whole model as JSON: UTF-8, two blanks of indentation, {@code \n}, keys in the order of the model. The same policy gives the same bytes. */
public final class PolicyJson {
    private final StringBuilder out = new StringBuilder();

    private PolicyJson() {}

    /** The policy as JSON, with a line end at the end. */
    public static String of(Policy policy) {
        PolicyJson json = new PolicyJson();
        json.node(PolicyTree.of(policy).root(), "");
        return json.out.append('\n').toString();
    }

    private void node(PolicyTree.Node node, String indent) {
        if (node instanceof PolicyTree.Leaf leaf) {
            leaf.value()
                    .question()
                    .ifPresentOrElse(
                            question -> question(question, indent),
                            () -> scalar(leaf.value().given().orElseThrow()));
        } else if (node instanceof PolicyTree.Branch branch) {
            if (branch.open().isPresent()) {
                question(branch.open().get(), indent);
            } else {
                branch(branch, indent);
            }
        } else if (node instanceof PolicyTree.Sequence sequence) {
            list(sequence.nodes(), indent);
        }
    }

    private void question(Question question, String indent) {
        branch(new TreeBuilder().branch(question), indent);
    }

    private void branch(PolicyTree.Branch branch, String indent) {
        String inner = indent + "  ";
        String separator = "{\n";
        for (Map.Entry<String, PolicyTree.Node> child : branch.children().entrySet()) {
            out.append(separator).append(inner);
            string(child.getKey());
            out.append(": ");
            node(child.getValue(), inner);
            separator = ",\n";
        }
        out.append(branch.children().isEmpty() ? "{}" : "\n" + indent + "}");
    }

    private void list(List<PolicyTree.Node> nodes, String indent) {
        String inner = indent + "  ";
        String separator = "[\n";
        for (PolicyTree.Node node : nodes) {
            out.append(separator).append(inner);
            node(node, inner);
            separator = ",\n";
        }
        out.append(nodes.isEmpty() ? "[]" : "\n" + indent + "]");
    }

    private void scalar(Scalar scalar) {
        if (scalar instanceof Scalar.Many many) {
            String separator = "";
            out.append('[');
            for (Scalar value : many.values()) {
                out.append(separator);
                scalar(value);
                separator = ", ";
            }
            out.append(']');
        } else if (scalar instanceof Scalar.Number number) {
            out.append(number.number());
        } else if (scalar instanceof Scalar.YesNo yesNo) {
            out.append(yesNo.yes());
        } else {
            string(scalar.plain());
        }
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }
}
