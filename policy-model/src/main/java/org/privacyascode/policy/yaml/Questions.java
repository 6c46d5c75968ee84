package org.privacyascode.policy.yaml;

import java.util.function.Function;
import org.privacyascode.policy.Question;
import org.privacyascode.policy.Text;

/** Reads what stands where a value is missing. */
final class Questions {
    private Questions() {}

    /** Reads the question; what it suggests must be a value that could stand there. */
    static Question read(Part part, Function<Part, ?> reader) {
        Part suggest = part.at("suggest");
        if (suggest.isPresent()) {
            reader.apply(suggest);
        }
        return read(part, suggest);
    }

    /** Reads a question that stands for a whole clause. */
    static Question read(Part part) {
        return read(part, part.at("suggest"));
    }

    private static Question read(Part part, Part suggest) {
        return new Question(
                Values.words(part.at("tbd")).map(Text::source).orElse(""),
                suggest.node().map(FlowText::of),
                Values.line(part.at("ask")),
                Values.date(part.at("due")),
                Values.words(part.at("as-published")));
    }
}
