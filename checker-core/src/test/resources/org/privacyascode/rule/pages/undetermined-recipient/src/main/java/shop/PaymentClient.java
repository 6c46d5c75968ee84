package shop;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.beans.factory.annotation.Value;

record Account(String email) {}

class PaymentClient {
    private final HttpClient http = HttpClient.newHttpClient();

    @Value("${payment.url}")
    private String url;

    void send(Account account) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .POST(HttpRequest.BodyPublishers.ofString(account.email()))
                .build();
        http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
