package com.smartaimovies.cookie;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Sends page views to the analytics provider, and lets it forget a visitor, beside the request: a page never waits for it. */
@Component
class AnalyticsProvider {
    private static final Logger LOG = LoggerFactory.getLogger(AnalyticsProvider.class);

    private final RestClient client;
    private final Executor executor;

    AnalyticsProvider(
            RestClient.Builder builder,
            @Value("${analytics.url}") String url,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.client = builder.baseUrl(url).build();
        this.executor = executor;
    }

    void count(PageView view) {
        executor.execute(() -> send(view));
    }

    /** Lets the provider erase what it has of a visitor. */
    void forget(String visitorId) {
        executor.execute(() -> erase(visitorId));
    }

    private void send(PageView view) {
        try {
            client.post().uri("/page-views").body(view).retrieve().toBodilessEntity();
        } catch (RestClientException problem) {
            LOG.warn("a page view was not counted: {}", problem.getClass().getSimpleName());
        }
    }

    private void erase(String visitorId) {
        try {
            client.delete().uri("/visitors/{id}", visitorId).retrieve().toBodilessEntity();
        } catch (RestClientException problem) {
            LOG.error("a visitor was not forgotten: {}", problem.getClass().getSimpleName());
        }
    }
}
