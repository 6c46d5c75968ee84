package org.privacyascode.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privacyascode.fact.Fact;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.Lifetime;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.vendor.Vendor;
import org.privacyascode.policy.vocabulary.Category;
import org.privacyascode.policy.vocabulary.CategoryKey;

/** What things are called in messages. */
final class Names {

    private final Knows knows;
    private final Candidates candidates;

    Names(Knows knows, Candidates candidates) {
        this.knows = knows;
        this.candidates = candidates;
    }

    /** "Email address (account.email)": the label, then the item if there is one, else the category. */
    String data(Fact fact) {
        Optional<DataItem> item = candidates.single(fact);
        String category = fact.data().category();
        String label =
                label(category.isEmpty() ? item.map(one -> one.is().value()).orElse("") : category);
        String id = item.map(one -> one.id().value())
                .orElse(category.isEmpty() ? fact.data().item() : category);
        return label.isEmpty() ? id : label + " (" + id + ")";
    }

    /** The same with its verb: "Email address (account.email) is", "Private messages (contact.message) are". */
    String dataAnd(Fact fact) {
        return data(fact) + (isPlural(fact) ? " are" : " is");
    }

    /** Whether the label names several things: by its last word, or by its first where a participle is last ("Pages visited"). */
    boolean isPlural(Fact fact) {
        String[] words = data(fact).replaceAll(" \\(.*", "").split(" ");
        String last = words[words.length - 1];
        String head = words.length > 1 && last.endsWith("ed") ? words[0] : last;
        return head.endsWith("s") && !head.matches(".*(ss|us|is)");
    }

    /** What the data of a fact are called where one finding covers them: the item if certain, else the category. */
    String dataKey(Fact fact) {
        return candidates
                .single(fact)
                .map(item -> item.id().value())
                .orElse(
                        fact.data().category().isEmpty()
                                ? fact.data().item()
                                : fact.data().category());
    }

    /** The vocabulary's word for a category, or for the nearest one above it. */
    String label(String category) {
        String key = category;
        while (!key.isEmpty()) {
            Optional<Category> known = knows.vocabulary().category(new CategoryKey(key));
            if (known.isPresent()) {
                return known.get().label();
            }
            key = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        }
        return "";
    }

    /** The recipient as people know it. */
    String recipient(Recipient recipient) {
        return recipient.name().given().orElse(recipient.id().value());
    }

    /** The vendor's name, or the host or key itself. */
    String outsider(String key) {
        return vendor(key).map(Vendor::name).orElse(key);
    }

    Optional<Vendor> vendor(String key) {
        return knows.vendors()
                .byId(key)
                .or(() -> key.contains(".") ? knows.vendors().byHost(key) : Optional.empty());
    }

    /** "vendor: SendGrid, United States", "host: api.example.com", or what is known of it. */
    String destination(Fact fact) {
        String recipient = fact.target().recipient();
        Optional<Vendor> vendor = vendor(recipient);
        String country = fact.target().country();
        return Stream.of(
                        vendor.map(one -> "vendor: " + one.name()).orElse(""),
                        vendor.isPresent() || recipient.isEmpty() ? "" : "recipient: " + recipient,
                        fact.target().host().isEmpty()
                                ? ""
                                : "host: " + fact.target().host(),
                        country.isEmpty() ? "" : knows.wording().country(new Country(country)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "Germany", "the United States". */
    String inCountry(Country country) {
        return knows.wording().inCountry(country);
    }

    /** "6 months", "until you close your browser". */
    String lifetime(Lifetime lifetime) {
        return knows.wording().lifetime(lifetime);
    }

    /** "90 days", "30 seconds". */
    String length(Length length) {
        return length.period()
                .map(knows.wording()::period)
                .orElseGet(() -> length.least().toSeconds() + " seconds");
    }

    /** "a", "a and b", "a, b and c". */
    String list(List<String> words) {
        return knows.wording().list(words);
    }
}
