package org.privacyascode.change;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.DataItem;
import org.privacyascode.policy.DataRef;
import org.privacyascode.policy.GroupId;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PurposeId;
import org.privacyascode.policy.Recipient;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Text;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.PurposeKey;
import org.privacyascode.wording.Family;
import org.privacyascode.wording.PolicyWords;

/** What clauses and facts are called in sentences. */
record Names(Policy policy, PolicyWords words) {

    /** Closed lists by the paths at which their words stand. */
    private static final Map<String, Family> FAMILIES = Map.of(
            ".*\\.role", Family.ROLE,
            ".*\\.(safeguard|uk)", Family.SAFEGUARD,
            ".*\\.measures", Family.MEASURE,
            "changes\\..*\\.via", Family.NOTICE,
            ".*\\.technology", Family.TECHNOLOGY,
            "recipients\\..*\\.kind", Family.KIND,
            ".*\\.(only|except)", Family.REGION,
            "children\\.on-discovery", Family.THEN,
            "sources\\..*\\.kind", Family.SOURCE);

    /** What people call the clause at a path. */
    String clause(String path) {
        String[] keys = path.split("\\.");
        String id = keys[keys.length - 1];
        return switch (keys[0]) {
            case "data" -> keys.length > 3 ? item(keys[1], keys[3]) : group(keys[1]);
            case "purposes" -> keys.length > 1 ? purpose(keys[1]) : id;
            case "recipients" -> keys.length > 1 ? recipient(keys[1]) : id;
            case "rights" -> keys.length > 1 ? right(keys[1]) : id;
            case "cookies" -> cookie(keys);
            case "transfers" -> keys.length > 1 ? country(keys[1]) : id;
            case "never" -> keys.length > 1 ? keys[1].replace('/', '.') : id;
            default -> titled(keys);
        };
    }

    private String group(String id) {
        return policy.data().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(words::title)
                .orElse(id);
    }

    private String item(String group, String item) {
        return items().stream()
                .filter(each -> each.id().group().value().equals(group)
                        && each.id().item().equals(item))
                .findFirst()
                .map(words::label)
                .orElse(item);
    }

    private List<DataItem> items() {
        return policy.data().stream().flatMap(each -> each.items().stream()).toList();
    }

    String purpose(String id) {
        return words.purpose(new PurposeId(id)).map(words::title).orElse(id);
    }

    private String recipient(String id) {
        return policy.recipients().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(this::name)
                .orElse(id);
    }

    String name(Recipient recipient) {
        return recipient.name().given().orElseGet(() -> recipient.id().value());
    }

    private String right(String id) {
        return policy.rights().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .map(words::title)
                .orElse(id);
    }

    private String cookie(String[] keys) {
        if (keys.length > 4 && keys[3].equals("items")) {
            return words.fact(String.join(".", List.of(keys).subList(0, 5)) + ".name")
                    .flatMap(fact -> fact.given().map(Scalar::plain))
                    .orElse(keys[4]);
        }
        return policy.cookies().types().stream()
                .filter(each -> keys.length > 2 && each.id().value().equals(keys[2]))
                .findFirst()
                .map(words::title)
                .orElse(keys[keys.length - 1]);
    }

    /** The nearest title or name above a path, else the section, else the last key. */
    private String titled(String[] keys) {
        for (int length = keys.length; length > 1; length--) {
            String clause = String.join(".", List.of(keys).subList(0, length));
            Optional<String> title = fact(clause + ".title").or(() -> fact(clause + ".name"));
            if (title.isPresent()) {
                return title.get();
            }
        }
        String last = keys[keys.length - 1];
        return keys.length > 1
                ? last.replace('-', ' ')
                : fact(last + ".title")
                        .or(() -> words.wording().find(Family.SECTION, last))
                        .orElse(last.replace('-', ' '));
    }

    private Optional<String> fact(String path) {
        return words.fact(path).flatMap(fact -> fact.given()).map(each -> value(path, each));
    }

    private String country(String code) {
        return words.wording().inCountry(new Country(code.toUpperCase(Locale.ROOT)));
    }

    /** The value of the fact at a path, as people say it. */
    String value(String path, Scalar value) {
        if (value instanceof Scalar.Many many) {
            return list(many.values().stream().map(each -> value(path, each)).toList());
        } else if (value instanceof Scalar.Words text) {
            return text(text.text());
        } else if (value instanceof Scalar.Span span) {
            return words.wording().period(span.period());
        } else if (value instanceof Scalar.Day day) {
            return words.wording().date(day.date());
        } else if (value instanceof Scalar.Place place) {
            return words.wording().inCountry(place.country());
        } else if (value instanceof Scalar.YesNo answer) {
            return words.wording().answer(answer.yes());
        }
        return word(path, value.plain());
    }

    String text(Text text) {
        return words.text(text).words();
    }

    /** A word of a closed list in its phrase, a reference by its name. */
    private String word(String path, String word) {
        Optional<String> term = FAMILIES.entrySet().stream()
                .filter(each -> path.matches(each.getKey()))
                .findFirst()
                .flatMap(each -> words.wording().find(each.getValue(), word));
        if (term.isPresent()) {
            return term.get();
        }
        if (path.endsWith(".is")) {
            return path.startsWith("data.")
                    ? words.label(new CategoryKey(word))
                    : words.kind(new PurposeKey(word)).orElse(word);
        }
        Optional<String> data = data(word);
        return data.or(() -> words.purpose(new PurposeId(word)).map(words::title))
                .or(() -> words.wording().authority(word).map(each -> each.name()))
                .or(() -> policy.recipients().stream()
                        .filter(each -> each.id().value().equals(word))
                        .findFirst()
                        .map(this::name))
                .orElseGet(() -> words.fact(word)
                        .flatMap(fact ->
                                fact.given().filter(each -> !each.plain().equals(word)))
                        .map(each -> value(word, each))
                        .orElse(word));
    }

    private Optional<String> data(String reference) {
        DataRef ref = DataRef.parse(reference);
        GroupId group = ref.group();
        return policy.data().stream()
                .filter(each -> each.id().equals(group))
                .findFirst()
                .flatMap(found -> ref.item().isEmpty()
                        ? Optional.of(title(found))
                        : found.items().stream()
                                .filter(item -> ref.covers(item.id()))
                                .findFirst()
                                .map(words::label));
    }

    String title(DataGroup group) {
        return words.title(group);
    }

    String list(List<String> items) {
        return words.wording().list(items.stream().distinct().collect(Collectors.toList()));
    }
}
