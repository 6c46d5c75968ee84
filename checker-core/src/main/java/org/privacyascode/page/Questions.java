package org.privacyascode.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Question;

/** The open questions that show among blocks. */
final class Questions {

    private Questions() {}

    /** Each question once, in the order of the page. */
    static List<Question> in(List<Block> blocks) {
        Map<Question, Boolean> seen = new IdentityHashMap<>();
        List<Question> questions = new ArrayList<>();
        spans(blocks).forEach(span -> {
            if (span instanceof Span.Open open && seen.put(open.question(), true) == null) {
                questions.add(open.question());
            }
        });
        return questions;
    }

    /** The same with the places where the policy asks them. */
    static List<OpenQuestion> in(List<Block> blocks, Policy policy) {
        return placed(in(blocks), policy);
    }

    /** All of a policy: first those that show, then those that leave a gap nobody would see. */
    static List<OpenQuestion> all(List<Block> blocks, Policy policy) {
        List<Question> ordered = new ArrayList<>(in(blocks));
        Set<Question> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(ordered);
        policy.questions().values().stream().filter(known::add).forEach(ordered::add);
        return placed(ordered, policy);
    }

    private static List<OpenQuestion> placed(List<Question> questions, Policy policy) {
        Map<Question, String> paths = new IdentityHashMap<>();
        policy.questions().forEach((path, question) -> paths.putIfAbsent(question, path));
        return questions.stream()
                .map(question -> {
                    String path = paths.getOrDefault(question, "");
                    return new OpenQuestion(path, policy.positionOf(path), question);
                })
                .toList();
    }

    private static Stream<Span> spans(List<Block> blocks) {
        return blocks.stream().flatMap(Questions::spans);
    }

    private static Stream<Span> spans(Block block) {
        if (block instanceof Block.Prose prose) {
            return prose.text().spans().stream();
        } else if (block instanceof Block.Bullets bullets) {
            return bullets.items().stream().flatMap(item -> item.text().spans().stream());
        } else if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.spans().stream());
        } else if (block instanceof Block.Box box) {
            return spans(box.blocks());
        } else if (block instanceof Block.Fold fold) {
            return spans(fold.blocks());
        }
        return Stream.empty();
    }
}
