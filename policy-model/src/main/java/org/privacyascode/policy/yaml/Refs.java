package org.privacyascode.policy.yaml;

import java.util.Optional;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.policy.SubjectId;

/** Reads references; whether they lead anywhere is checked when the whole policy is known. */
final class Refs {
    private Refs() {}

    static Optional<DataRef> data(Part part) {
        return Values.line(part).map(DataRef::parse);
    }

    static Optional<PurposeId> purpose(Part part) {
        return Values.line(part).map(PurposeId::new);
    }

    static Optional<RecipientId> recipient(Part part) {
        return Values.line(part).map(RecipientId::new);
    }

    static Optional<SubjectId> subject(Part part) {
        Optional<String> id = Values.line(part);
        id.filter(each -> !Ids.isId(each))
                .ifPresent(each -> part.problem(
                        Quoted.of(each) + " is no id: ids are lower-case words joined by hyphens.",
                        "Write " + Ids.of(each) + "."));
        return id.filter(Ids::isId).map(SubjectId::new);
    }
}
