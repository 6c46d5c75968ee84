package com.smartaimovies.operation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.privacyascode.annotations.ProcessedFor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Notes pages that took long and for whom, so that somebody makes them faster. */
@Component
@ProcessedFor("improvement")
class SlowPages extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(SlowPages.class);

    private final Duration slow;

    SlowPages(@Value("${site.slow-page}") Duration slow) {
        this.slow = slow;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        long start = System.nanoTime();
        rest.doFilter(request, response);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (took.compareTo(slow) > 0) {
            LOG.warn(
                    "{} took {} ms for {}", request.getRequestURI(), took.toMillis(), request.getRemoteAddr());
        }
    }
}
