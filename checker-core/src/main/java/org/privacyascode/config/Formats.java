package org.privacyascode.config;

import java.util.List;
import org.privacyascode.config.api.AvdlFormat;
import org.privacyascode.config.api.JsonSchemaFormat;
import org.privacyascode.config.api.OpenApiFormat;
import org.privacyascode.config.api.ProtoFormat;
import org.privacyascode.config.build.CycloneDxFormat;
import org.privacyascode.config.build.GradleFormat;
import org.privacyascode.config.build.PomFormat;
import org.privacyascode.config.deploy.DockerFormat;
import org.privacyascode.config.deploy.EnvironmentFormat;
import org.privacyascode.config.deploy.LogrotateFormat;
import org.privacyascode.config.deploy.NginxFormat;
import org.privacyascode.config.deploy.TerraformFormat;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.known.Catalogue;
import org.privacyascode.config.logging.LogFormat;
import org.privacyascode.config.recorded.RecordingFormat;
import org.privacyascode.config.schema.MappingXml;
import org.privacyascode.config.schema.SchemaFormat;
import org.privacyascode.config.server.ServerXml;
import org.privacyascode.config.server.WebXml;
import org.privacyascode.config.setting.SettingsFormat;
import org.privacyascode.config.web.PageFormat;
import org.privacyascode.config.web.ScriptFormat;
import org.privacyascode.config.web.StyleFormat;

/** All formats, the narrow ones first: the first that reads a file reads it alone. */
final class Formats {

    private Formats() {}

    static List<Format> all(Catalogue catalogue) {
        SettingsFormat settings = new SettingsFormat(catalogue);
        return List.of(
                new PomFormat(catalogue),
                new GradleFormat(catalogue),
                new CycloneDxFormat(catalogue),
                new DockerFormat(catalogue, settings),
                new EnvironmentFormat(settings),
                new TerraformFormat(catalogue, settings),
                new LogrotateFormat(),
                new NginxFormat(),
                new RecordingFormat(catalogue),
                new LogFormat(catalogue),
                new SchemaFormat(catalogue),
                new MappingXml(catalogue),
                new OpenApiFormat(catalogue),
                new JsonSchemaFormat(catalogue),
                new ProtoFormat(catalogue),
                new AvdlFormat(catalogue),
                new WebXml(),
                new ServerXml(catalogue),
                new PageFormat(catalogue),
                new ScriptFormat(catalogue),
                new StyleFormat(catalogue),
                settings);
    }
}
