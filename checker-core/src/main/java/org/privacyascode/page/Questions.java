package org.privacyascode.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Question;

/** The open questions that show among blocks. */
final class Questions {

    private Questions() {}

    /** Each question once, in the order of the page. */
    static List<Question> in(List<Block> blocks) {
        Map<Question, Boolean> seen = new IdentityHashMap<>();
        List<Question> questions = new ArrayList<>();
        Spans.in(blocks).forEach(span -> {
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
}
