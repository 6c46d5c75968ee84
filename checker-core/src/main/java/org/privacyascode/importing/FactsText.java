package org.privacyascode.importing;

import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.privacyascode.policy.vendor.Vendors;

/** Writes proposed facts: each is marked as found, and what the page does not say is a question. */
final class FactsText {

    private static final String FOUND = "found: true";

    private final YamlText out;
    private final Proposals proposals;
    private final Vendors vendors;

    FactsText(YamlText out, Proposals proposals, Vendors vendors) {
        this.out = out;
        this.proposals = proposals;
        this.vendors = vendors;
    }

    void write() {
        data();
        purposes();
        recipients();
        cookies();
        rights();
        promises();
    }

    private void data() {
        if (proposals.data().isEmpty()) {
            return;
        }
        out.part("Data that the page seems to name. Group them as your code does, and say what for and how long.");
        out.line(0, "data:");
        proposals.data().forEach((group, items) -> {
            out.line(1, group + ":").line(2, FOUND).line(2, "items:");
            for (String category : items) {
                out.line(3, Proposals.item(category) + ": {is: " + category + ", " + FOUND + "}");
            }
            out.line(2, "for: " + question("For which of the purposes?", Optional.empty()));
            Optional<String> keep = proposals.keepOf(group);
            out.line(2, "keep: " + question("How long, and from when?", keep));
        });
    }

    private void purposes() {
        if (proposals.purposes().isEmpty()) {
            return;
        }
        out.part("Purposes that the page seems to name.");
        out.line(0, "purposes:");
        for (String key : proposals.purposes()) {
            out.line(
                    1,
                    Proposals.id(key) + ": {is: " + key + ", basis: "
                            + question("Which lawful basis?", Optional.empty()) + ", " + FOUND + "}");
        }
    }

    private void recipients() {
        if (!proposals.recipients().isEmpty()) {
            out.part("Recipients that the page names.");
            out.line(0, "recipients:");
            for (String vendor : proposals.recipients()) {
                String name = vendors.byId(vendor).orElseThrow().name();
                out.line(1, vendor + ":  # " + name.replaceAll("[^\\p{L}\\p{N} ./()-]", " "))
                        .line(2, FOUND)
                        .line(2, "gets: " + question("Which data?", Optional.empty()))
                        .line(2, "country: " + question("Where are the data?", Optional.empty()));
            }
        }
        flags("sharing", "Circumstances of sharing that the page names.", proposals.sharing());
        proposals.single("sells-or-shares.sells").ifPresent(sells -> {
            out.part("The page says that data are not sold. Is it so, also as Californian law means it?");
            out.line(0, "sells-or-shares: {sells: " + question("Are data sold?", Optional.of(sells)) + "}");
        });
    }

    private void cookies() {
        if (proposals.cookieTypes().isEmpty() && proposals.cookies().isEmpty()) {
            return;
        }
        out.part("Cookies that the page seems to name.");
        out.line(0, "cookies:").line(1, "types:");
        for (String type : proposals.cookieTypes()) {
            boolean isNecessary = type.equals("necessary");
            out.line(2, type + ":")
                    .line(3, FOUND)
                    .line(3, "strictly-necessary: " + isNecessary)
                    .line(3, "items: " + question("Which cookies, by whom, for how long?", Optional.empty()));
        }
        if (!proposals.cookies().isEmpty()) {
            out.line(2, "named:")
                    .line(3, FOUND)
                    .line(3, "strictly-necessary: " + question("Of which type is each?", Optional.empty()))
                    .line(3, "items:");
            proposals
                    .cookies()
                    .forEach((name, lasts) -> out.line(
                            4,
                            Slug.of(name) + ": {name: " + YamlText.quoted(name) + ", lasts: "
                                    + lasts.map(YamlText::quoted)
                                            .orElseGet(() -> question("How long?", Optional.empty()))
                                    + ", " + FOUND + "}"));
        }
    }

    private void rights() {
        flags("rights", "Rights that the page names.", proposals.rights());
        proposals
                .single("requests.answer-within")
                .ifPresent(within -> out.line(0, "requests: {answer-within: " + within + ", " + FOUND + "}"));
    }

    private void promises() {
        if (!proposals.measures().isEmpty()) {
            out.part("Measures of security that the page names.");
            out.line(0, "security:");
            out.line(1, "measures: {measures: [" + String.join(", ", proposals.measures()) + "], " + FOUND + "}");
        }
        proposals
                .single("children.minimum-age")
                .ifPresent(age -> out.line(0, "children: {minimum-age: " + age + ", " + FOUND + "}"));
        if (!proposals.channels().isEmpty()) {
            String notice = proposals
                    .single("changes.notification.notice")
                    .map(period -> ", notice: " + period)
                    .orElse("");
            out.line(0, "changes:");
            out.line(
                    1,
                    "notification: {via: [" + String.join(", ", proposals.channels()) + "]" + notice + ", " + FOUND
                            + "}");
        }
        proposals
                .single("contact.privacy.email")
                .ifPresent(mail ->
                        out.line(0, "contact: {privacy: {email: " + YamlText.quoted(mail) + ", " + FOUND + "}}"));
    }

    private void flags(String part, String comment, SortedSet<String> ids) {
        if (!ids.isEmpty()) {
            out.part(comment);
            out.line(0, part + ":");
            out.line(0, ids.stream().map(id -> "  " + id + ": {" + FOUND + "}").collect(Collectors.joining("\n")));
        }
    }

    private static String question(String question, Optional<String> suggestion) {
        return "{tbd: " + YamlText.quoted(question)
                + suggestion.map(each -> ", suggest: " + each).orElse("") + "}";
    }
}
