package org.privacyascode.policy.vendor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.privacyascode.policy.table.Row;

/** Checks a row of the catalogue. */
final class VendorRow {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern HOST = Pattern.compile("[a-z0-9*.-]+(:[0-9]+)?(/[a-zA-Z0-9/_-]+)?");
    private static final String LIST = ";";

    private VendorRow() {}

    static Vendor read(Row row) {
        String id = row.required("id");
        if (!ID.matcher(id).matches()) {
            throw row.problem("The id " + id + " is not made of lower-case words and hyphens.", "Rename it.");
        }
        return new Vendor(
                id,
                row.required("vendor"),
                row.text("legal_entity").orElse(""),
                row.text("entity_country"),
                row.required("role"),
                new VendorMarks(
                        row.list("maven_coordinates", LIST),
                        row.list("java_package_prefixes", LIST),
                        hosts(row),
                        row.list("config_key_patterns", LIST).stream()
                                .map(regex -> pattern(row, regex))
                                .toList(),
                        row.list("cookie_name_patterns", LIST)),
                row.list("typical_data", LIST),
                row.text("trap_or_note"));
    }

    private static List<String> hosts(Row row) {
        List<String> hosts = row.list("hostnames", LIST);
        hosts.stream().filter(host -> !HOST.matcher(host).matches()).findFirst().ifPresent(host -> {
            throw row.problem("The host " + host + " is not a host name.", "Write it in lower case, without a scheme.");
        });
        return hosts;
    }

    private static Pattern pattern(Row row, String regex) {
        try {
            return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        } catch (PatternSyntaxException e) {
            throw row.problem(
                    "The pattern " + regex + " is not a regular expression: " + e.getDescription() + ".",
                    "Correct it.");
        }
    }
}
