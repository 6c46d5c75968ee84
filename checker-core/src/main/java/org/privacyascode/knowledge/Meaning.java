package org.privacyascode.knowledge;

import java.util.Optional;
import java.util.Set;

/**
 * What a phrase stands for.
 *
 * @param category vocabulary key
 * @param where where it does so
 * @param kind the kind of holder, for {@link Where#KIND}
 * @param subject whose data, for {@link Where#SUBJECT}
 */
record Meaning(String category, Where where, Optional<Kind> kind, String subject) {

    /** Whose data the data files tell apart. */
    static final Set<String> SUBJECTS =
            Set.of("user", "customer", "patient", "employee", "applicant", "student", "child", "relative");

    /** Kinds that are about somebody only where they refer to somebody: conditions of a rule, messages of a queue. */
    private static final Set<Kind> NEEDS_LINK =
            Set.of(Kind.CLINICAL, Kind.CONTENT, Kind.GENERIC, Kind.PICTURE, Kind.CONTACT_POINT, Kind.DEVICE);

    /** Where a phrase counts; where several do, the first of these. */
    enum Where {
        NAMED,
        PERSON,
        SUBJECT,
        KIND,
        LINKED_SUBJECT,
        LINKED,
        ANYWHERE
    }

    boolean fits(Holder holder, Optional<Noun> person) {
        boolean isPersonNamed = person.isPresent();
        return switch (where) {
            case ANYWHERE -> true;
            case PERSON -> holder.isPerson() || isPersonNamed;
            case NAMED -> holder.isNamed() || isPersonNamed;
            case LINKED -> holder.isLinked() || isPersonNamed;
            case SUBJECT -> (person.isPresent() ? person.get().subject() : holder.isNamed() ? holder.subject() : "")
                    .equals(subject);
            case LINKED_SUBJECT -> holder.isLinked() && holder.subject().equals(subject);
            case KIND -> kind.filter(holder::is)
                    .filter(found -> holder.isLinked() || !NEEDS_LINK.contains(found))
                    .isPresent();
        };
    }
}
