package org.privacyascode.config.deploy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Position;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.Setting;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.Sight;
import org.privacyascode.config.logging.LogFacts;
import org.privacyascode.config.setting.SettingsFormat;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Target;

/** Reads Terraform block by block. Expressions are not evaluated; a block with {@code count = 0} does not exist. */
public final class TerraformFormat implements Format {
    private static final Map<String, String> RETENTION = Map.of(
            "backup_retention_period", "d",
            "backup_retention_days", "d",
            "retention_in_days", "d",
            "retention_days", "d",
            "retention_period_in_days", "d",
            "retention_period", "d",
            "message_retention_seconds", "s",
            "snapshot_retention_limit", "d",
            "soft_delete_retention_days", "d");
    private static final Map<String, String> RESOURCES = Map.of(
            "azurerm_application_insights", "azure-application-insights",
            "datadog_", "datadog",
            "newrelic_", "new-relic",
            "sentry_project", "sentry",
            "auth0_client", "auth0",
            "okta_app", "okta",
            "mongodbatlas_cluster", "mongodb-atlas",
            "confluent_kafka_cluster", "confluent-cloud");
    private static final Set<String> PLACES = Set.of("region", "location");

    private final Catalogue catalogue;
    private final SettingsFormat settings;
    private final Agents agents;

    /** A block under way. */
    private record Block(String type, String label, List<Setting> attributes) {}

    public TerraformFormat(Catalogue catalogue, SettingsFormat settings) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.agents = new Agents(catalogue);
    }

    @Override
    public boolean reads(SourceText source) {
        return List.of("tf", "tfvars", "hcl").contains(source.extension());
    }

    @Override
    public void read(SourceText source, Seen seen) {
        String text = HclText.code(source.text());
        Deque<Block> open = new ArrayDeque<>();
        open.push(new Block("", "", new ArrayList<>()));
        int at = 0;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            line(text.substring(at, end), at, source, open, seen);
            at = end + 1;
        }
        while (!open.isEmpty()) {
            close(open.pop(), seen);
        }
    }

    private void line(String line, int offset, SourceText source, Deque<Block> open, Seen seen) {
        String bare = line.strip();
        int equals = HclText.equalsSign(line);
        if (equals > 0) {
            String key = line.substring(0, equals).strip().replace("\"", "");
            String raw = line.substring(equals + 1);
            String value = raw.strip().replaceFirst(",$", "");
            int valueAt =
                    offset + equals + 1 + (raw.length() - raw.stripLeading().length());
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            Position position = source.at(valueAt + (quoted ? 1 : 0));
            if (quoted || value.matches("true|false|\\d+(\\.\\d+)?")) {
                open.peek()
                        .attributes()
                        .add(new Setting(
                                source,
                                key,
                                quoted ? value.substring(1, value.length() - 1) : value,
                                source.at(offset + line.indexOf(key)),
                                position,
                                ""));
            }
        }
        for (int i = 0, depth = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '"') {
                depth ^= 1;
            } else if (depth == 0 && bare.charAt(i) == '{') {
                open.push(block(bare, i, offset + line.indexOf(bare), source, open, seen));
            } else if (depth == 0 && bare.charAt(i) == '}' && open.size() > 1) {
                close(open.pop(), seen);
            }
        }
    }

    private Block block(String line, int brace, int offset, SourceText source, Deque<Block> open, Seen seen) {
        String[] words = line.substring(0, brace)
                .replace("\"", " ")
                .replace("=", " ")
                .strip()
                .split("\\s+");
        String label = words.length > 1 ? words[1] : "";
        if (words[0].equals("resource")) {
            RESOURCES.forEach((type, vendor) -> {
                if (label.equals(type) || type.endsWith("_") && label.startsWith(type)) {
                    vendor(
                            vendor,
                            "the resource " + label + " sets it up",
                            source,
                            source.at(offset + line.indexOf(label)),
                            seen);
                }
            });
        }
        return new Block(words[0], label, new ArrayList<>());
    }

    private void vendor(String id, String reason, SourceText source, Position at, Seen seen) {
        catalogue
                .recipients()
                .byId(id)
                .ifPresent(known -> seen.add(Sight.of(
                        FactKind.SHARED,
                        source,
                        at,
                        Certainty.FACT,
                        reason,
                        catalogue.recipients().target("trace", known))));
    }

    private void close(Block block, Seen seen) {
        boolean absent = block.attributes().stream()
                .anyMatch(each -> each.key().equals("count") && each.value().equals("0"));
        if (absent || block.type().equals("terraform") || block.type().equals("required_providers")) {
            return;
        }
        List<Setting> rest = new ArrayList<>();
        for (Setting setting : block.attributes()) {
            if (!known(setting, block, seen)) {
                rest.add(setting);
            }
        }
        settings.facts(rest, seen);
    }

    private boolean known(Setting setting, Block block, Seen seen) {
        String key = setting.key();
        if (key.equals("log_client_ip")) {
            if (setting.value().equals("true")) {
                seen.add(LogFacts.logged(
                        setting,
                        "device.ip_address",
                        Certainty.FACT,
                        "the gateway logs the caller's address",
                        "access log"));
            }
            return true;
        }
        if (key.equals("identifier") && setting.value().equals("applicationinsights")) {
            vendor("azure-application-insights", "diagnostics go there", setting.source(), setting.valueAt(), seen);
            return true;
        }
        if (RETENTION.containsKey(key)) {
            Durations.iso(setting.value(), RETENTION.get(key))
                    .ifPresent(period -> seen.add(LogFacts.retained(setting, period, store(block, key), "")));
            return true;
        }
        if (PLACES.contains(key)) {
            region(setting, block, seen);
            return true;
        }
        agents.tell(setting.value(), setting.source(), setting.valueAt(), seen);
        return key.equals("source") || key.equals("alias") || key.equals("provider") || key.equals("description");
    }

    private static String store(Block block, String key) {
        return block.label().isEmpty() ? key : block.label();
    }

    private void region(Setting setting, Block block, Seen seen) {
        Optional<String> country = catalogue.recipients().region(setting.value());
        country.ifPresent(code -> seen.add(Sight.of(
                        FactKind.CAPABILITY,
                        setting.source(),
                        setting.valueAt(),
                        Certainty.CAPABILITY,
                        "the region lies in " + code,
                        new Target("store", "", "", code, block.label(), ""))
                .with(setting.attributes())
                .with(Map.of("placed-by", "region"))));
    }
}
