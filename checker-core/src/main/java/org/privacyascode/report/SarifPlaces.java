package org.privacyascode.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.privacyascode.fact.Place;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Sighting;
import org.privacyascode.finding.Stage;

/** The places of a finding as members of a SARIF result: where to look first, where else, and each way from source to sink. */
final class SarifPlaces {

    private final JsonWriter json;

    SarifPlaces(JsonWriter json) {
        this.json = json;
    }

    void write(Finding finding) throws IOException {
        Optional<Place> first = Located.of(finding);
        json.key("locations").beginArray();
        if (first.isPresent()) {
            location(first.get(), "");
        }
        json.endArray();
        List<Sighting> others = finding.sightings().stream()
                .filter(sighting -> first.filter(sighting.place()::equals).isEmpty())
                .toList();
        if (!others.isEmpty()) {
            json.key("relatedLocations").beginArray();
            for (Sighting sighting : others) {
                location(sighting.place(), last(sighting));
            }
            json.endArray();
        }
        flows(finding.sightings().stream()
                .filter(sighting -> sighting.stages().size() > 1)
                .toList());
    }

    private static String last(Sighting sighting) {
        List<Stage> stages = sighting.stages();
        return stages.isEmpty() ? "" : words(stages.get(stages.size() - 1));
    }

    private void flows(List<Sighting> flows) throws IOException {
        if (flows.isEmpty()) {
            return;
        }
        json.key("codeFlows").beginArray();
        for (Sighting flow : flows) {
            json.beginObject()
                    .key("threadFlows")
                    .beginArray()
                    .beginObject()
                    .key("locations")
                    .beginArray();
            for (Stage stage : flow.stages()) {
                json.beginObject().key("location");
                location(stage.place(), words(stage));
                json.endObject();
            }
            json.endArray().endObject().endArray().endObject();
        }
        json.endArray();
    }

    private static String words(Stage stage) {
        String note = stage.note().isEmpty() ? "" : " (" + stage.note() + ")";
        return stage.does() + " " + stage.what() + note;
    }

    private void location(Place place, String message) throws IOException {
        json.beginObject();
        if (!place.file().isEmpty()) {
            json.key("physicalLocation").beginObject().key("artifactLocation").beginObject();
            json.field("uri", Located.uri(place.file())).endObject();
            if (place.line() > 0) {
                json.key("region").beginObject().field("startLine", place.line());
                if (place.column() > 0) {
                    json.field("startColumn", place.column());
                }
                json.endObject();
            }
            json.endObject();
        }
        if (!place.className().isEmpty()) {
            String name = place.member().isEmpty() ? place.className() : place.className() + "." + place.member();
            json.key("logicalLocations").beginArray().beginObject().field("fullyQualifiedName", name);
            json.endObject().endArray();
        }
        if (!message.isEmpty()) {
            json.key("message").beginObject().field("text", message).endObject();
        }
        json.endObject();
    }
}
