package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.privacyascode.annotations.ProcessedFor;

record Patient(String diagnosis) {}

class Reports {
    private final HttpClient http = HttpClient.newHttpClient();

    @ProcessedFor("research")
    void send(Patient patient) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.hospital.example/reports"))
                .POST(HttpRequest.BodyPublishers.ofString(patient.diagnosis()))
                .build();
        http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
