package com.smartaimovies.cookie;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Sends page views to the analytics provider, beside the request: a page never waits for it. */
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

    private void send(PageView view) {
        try {
            client.post().uri("/page-views").body(view).retrieve().toBodilessEntity();
        } catch (RestClientException problem) {
            LOG.warn("a page view was not counted: {}", problem.getClass().getSimpleName());
        }
    }
}
