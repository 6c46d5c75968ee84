package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

record Account(String email) {}

class Tracker {
    private final HttpClient http = HttpClient.newHttpClient();

    void send(Account account) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://api.tracker.example/v1"))
                .POST(HttpRequest.BodyPublishers.ofString(account.email()))
                .build();
        http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
