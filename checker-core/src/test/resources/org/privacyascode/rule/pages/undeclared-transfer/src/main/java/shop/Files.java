package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

record Account(String email) {}

class Files {
    private final HttpClient http = HttpClient.newHttpClient();

    void send(Account account) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://files.us-east-1.amazonaws.com/"))
                .POST(HttpRequest.BodyPublishers.ofString(account.email()))
                .build();
        http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
