package org.privacyascode.config.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** What the blocks of Terraform say, in whichever notation they were written; a block with {@code count = 0} does not exist. */
final class TerraformFacts {
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

    /**
     * A block with its own attributes.
     *
     * @param type such as {@code resource}; the name of a block inside another
     * @param label the first label, such as the type of a resource
     */
    record Block(String type, String label, List<Setting> attributes) {}

    TerraformFacts(Catalogue catalogue, SettingsFormat settings) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.agents = new Agents(catalogue);
    }

    /** A resource that sets up a vendor by its type. */
    void resource(String type, SourceText source, Position at, Seen seen) {
        RESOURCES.forEach((known, vendor) -> {
            if (type.equals(known) || known.endsWith("_") && type.startsWith(known)) {
                vendor(vendor, "the resource " + type + " sets it up", source, at, seen);
            }
        });
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

    /** A block whose attributes are all known. */
    void close(Block block, Seen seen) {
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
        catalogue
                .recipients()
                .region(setting.value())
                .ifPresent(country -> seen.add(Sight.region(setting, country, block.label())));
    }
}
