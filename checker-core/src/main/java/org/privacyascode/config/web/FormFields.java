package org.privacyascode.config.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;
import org.privacyascode.knowledge.Holder;
import org.privacyascode.knowledge.Naming;
import org.privacyascode.knowledge.ValueKind;
import org.privacyascode.policy.table.Table;

/** Fields of forms: what they ask for, by type, autocomplete and name. */
final class FormFields {
    private static final Set<String> SILENT = Set.of("hidden", "submit", "button", "reset", "image", "range", "color");
    /** Tags of JSF, Struts, Spring and their like, without the prefix. */
    private static final Set<String> LIBRARY = Set.of(
            "password", "textarea", "select", "secret", "text", "textfield", "calendar", "datepicker", "email", "tel");
    /** Last words of the tags of components, such as {@code el-input} and {@code v-text-field}. */
    private static final Set<String> CUSTOM =
            Set.of("input", "field", "select", "textarea", "picker", "password", "textfield", "datepicker");

    private static final Set<String> ANSWERS = Set.of("yes", "no", "true", "false", "on", "off", "0", "1", "2", "3");
    private static final List<String> NAMES = List.of(
            "th:field",
            "data-th-field",
            "name",
            "path",
            "formcontrolname",
            "[(ngmodel)]",
            "[formcontrol]",
            "ng-model",
            "v-model",
            "v-model.trim",
            "asp-for",
            "value",
            "property",
            "th:name",
            "id");
    private static final Pattern EXPRESSION = Pattern.compile("[*#$]?\\{?\\s*([A-Za-z_][\\w.\\[\\]']*)\\s*\\}?");
    private static final Pattern ARGUMENT = Pattern.compile("'([a-z][A-Za-z0-9_]*)'");
    private static final Set<String> KINDS_OF_INPUT = Set.of(
            "text", "date", "password", "email", "number", "select", "tel", "url", "checkbox", "textarea", "input");
    private static final Map<String, String> TYPES =
            Map.of("email", "contact.email", "tel", "contact.phone", "password", "credential.password");

    private final Catalogue catalogue;
    private final Map<String, String> autocomplete = new HashMap<>();

    /** A field with the name that binds it. */
    private record Field(Element element, String owner, String name, Position at) {}

    FormFields(Catalogue catalogue) {
        this.catalogue = catalogue;
        Table.ofResource("/org/privacyascode/policies/config/autocomplete.csv")
                .rows()
                .forEach(row -> autocomplete.put(row.required("value"), row.required("category")));
    }

    void tell(Element document, SourceText source, Seen seen) {
        Map<String, List<Field>> byOwner = new LinkedHashMap<>();
        for (Element element : document.getAllElements()) {
            if (isField(element)) {
                field(element, source)
                        .ifPresent(field -> byOwner.computeIfAbsent(field.owner(), each -> new ArrayList<>())
                                .add(field));
            }
        }
        byOwner.forEach((owner, fields) -> fields(owner, fields, source, seen));
    }

    private static boolean isField(Element element) {
        String tag = element.normalName();
        boolean plain = tag.equals("input") || tag.equals("select") || tag.equals("textarea");
        String local = tag.substring(tag.indexOf(':') + 1);
        boolean component = tag.contains(":")
                && (local.startsWith("input") && !local.equals("inputhidden")
                        || local.startsWith("selectone")
                        || LIBRARY.contains(local) && !tag.equals("s:text"));
        boolean custom = tag.contains("-") && CUSTOM.contains(tag.substring(tag.lastIndexOf('-') + 1));
        return (plain || component || custom)
                && !SILENT.contains(element.attr("type").toLowerCase(Locale.ROOT));
    }

    private static Optional<Field> field(Element element, SourceText source) {
        for (String key : NAMES) {
            String value = element.attr(key);
            if (value.isBlank() || key.equals("value") && !value.startsWith("#{")) {
                continue;
            }
            Matcher matcher = EXPRESSION.matcher(value.strip());
            if (matcher.matches()) {
                String[] parts =
                        matcher.group(1).replaceAll("\\[[^\\]]*\\]", "").split("\\.");
                String owner = parts.length > 1 ? parts[parts.length - 2] : owner(element, source);
                return Optional.of(new Field(element, owner, parts[parts.length - 1], Ranges.value(element, key)));
            }
        }
        return Optional.of(ofFragment(element, source)
                .orElseGet(() -> new Field(element, owner(element, source), "", Ranges.start(element))));
    }

    /** A field that a fragment draws: {@code th:replace="~{fields :: input ('First name', 'firstName', 'text')}"}. */
    private static Optional<Field> ofFragment(Element element, SourceText source) {
        for (String key : List.of("th:replace", "th:insert", "th:include")) {
            String call = element.attr(key);
            Matcher matcher = ARGUMENT.matcher(call);
            boolean found = matcher.find(Math.max(0, call.indexOf("::")));
            while (found && KINDS_OF_INPUT.contains(matcher.group(1))) {
                found = matcher.find();
            }
            if (found) {
                return Optional.of(
                        new Field(element, owner(element, source), matcher.group(1), Ranges.value(element, key)));
            }
        }
        return Optional.empty();
    }

    private static String owner(Element element, SourceText source) {
        for (Element up = element.parent(); up != null; up = up.parent()) {
            for (String key : List.of("th:object", "data-th-object", "modelattribute", "commandname", "[formgroup]")) {
                Matcher matcher = EXPRESSION.matcher(up.attr(key).strip());
                if (!up.attr(key).isBlank() && matcher.matches()) {
                    return matcher.group(1);
                }
            }
        }
        String name = source.file().substring(source.file().lastIndexOf('/') + 1);
        return name.replaceFirst("\\..*$", "");
    }

    private void fields(String owner, List<Field> fields, SourceText source, Seen seen) {
        Holder holder = catalogue
                .names()
                .holder(
                        about(owner),
                        fields.stream()
                                .map(Field::name)
                                .filter(name -> !name.isEmpty())
                                .toList());
        for (Field field : fields) {
            String type = field.element().attr("type").toLowerCase(Locale.ROOT);
            Optional<String> said = said(field.element(), type);
            Optional<Naming> named = field.name().isEmpty()
                    ? Optional.empty()
                    : catalogue.names().read(holder, field.name(), kind(field.element(), type));
            if (named.isPresent()) {
                seen.add(Sight.named(FactKind.COLLECTED, source, field.at(), named.get(), Sight.sink(""))
                        .with(attributes(field)));
            } else if (said.isPresent()) {
                seen.add(Sight.data(
                                FactKind.COLLECTED,
                                said.get(),
                                source,
                                field.at(),
                                Certainty.FACT,
                                "the field's type says so",
                                Sight.sink(""))
                        .with(attributes(field)));
            }
        }
    }

    /** A page of an account's settings is about the person, not about the program. */
    private Holder about(String owner) {
        String rest = owner.replaceFirst("(?i)[-_.]?(settings?|preferences)$", "");
        Holder whose = catalogue.names().holder(rest);
        return rest.isEmpty() || whose.isLinked() ? whose : catalogue.names().holder(owner);
    }

    private static Map<String, String> attributes(Field field) {
        return field.name().isEmpty() ? Map.of() : Map.of("key", field.name());
    }

    private Optional<String> said(Element element, String type) {
        for (String word : element.attr("autocomplete").toLowerCase(Locale.ROOT).split("\\s+")) {
            if (autocomplete.containsKey(word)) {
                return Optional.of(autocomplete.get(word));
            }
        }
        String tag = element.normalName();
        return Optional.ofNullable(TYPES.get(
                tag.endsWith(":password") || tag.endsWith(":secret") || tag.endsWith("inputsecret")
                        ? "password"
                        : type));
    }

    private static ValueKind kind(Element element, String type) {
        return switch (type) {
            case "radio" -> ANSWERS.contains(element.attr("value").toLowerCase(Locale.ROOT))
                    ? ValueKind.FLAG
                    : ValueKind.UNKNOWN;
            case "checkbox" -> ValueKind.FLAG;
            case "date", "datetime-local", "month" -> ValueKind.DATE;
            case "number" -> ValueKind.NUMBER;
            case "file" -> ValueKind.BINARY;
            default -> ValueKind.UNKNOWN;
        };
    }
}
