package org.privacyascode.knowledge;

/** Says in a sentence what a holder is, as far as it mattered. */
final class HolderWords {

    private HolderWords() {}

    static String why(Holder holder, Meaning meaning) {
        String name = holder.name().isEmpty() ? "what it belongs to" : holder.name();
        return switch (meaning.where()) {
            case ANYWHERE -> name + " may hold it";
            case NAMED, PERSON, SUBJECT -> name + " is about a person" + whose(holder);
            case LINKED, LINKED_SUBJECT -> name + " refers to a person" + whose(holder);
            case KIND -> name + " is about "
                    + switch (meaning.kind().orElseThrow()) {
                        case CLINICAL -> "somebody's health";
                        case CARD -> "a payment card";
                        case MONEY -> "a bank account";
                        case CONTENT -> "what somebody writes";
                        case LOGIN -> "signing in";
                        case SMS -> "a short message that is sent";
                        case MAIL -> "a mail that is sent";
                        case GENERIC -> "something of a person";
                        case TRACKING -> "where somebody is";
                        case BROWSING -> "which pages somebody looks at";
                        case PEOPLE_WORK -> "somebody's work";
                        case IDENTITY_PAPER -> "a paper that proves who somebody is";
                        case PICTURE -> "a picture of somebody";
                        case CONTACT_POINT -> "a way to reach somebody";
                        case DEVICE -> "somebody's device";
                        default -> meaning.kind().orElseThrow().word();
                    };
        };
    }

    private static String whose(Holder holder) {
        return holder.subject().isEmpty() || holder.subject().equals("user") ? "" : ": " + holder.subject();
    }
}
