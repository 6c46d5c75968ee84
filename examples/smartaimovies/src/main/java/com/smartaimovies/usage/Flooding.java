package com.smartaimovies.usage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.privacyascode.annotations.ProcessedFor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns an address away that asks for more pages in a minute than anybody can read. */
@Component
@ProcessedFor("security")
public class Flooding implements HandlerInterceptor {
    private final Visits visits;
    private final Clock clock;
    private final int most;

    Flooding(Visits visits, Clock clock, @Value("${site.most-pages-a-minute}") int most) {
        this.visits = visits;
        this.clock = clock;
        this.most = most;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        long pages = visits.countByIpAddressAndSeenAtAfter(
                request.getRemoteAddr(), clock.instant().minus(Duration.ofMinutes(1)));
        if (pages >= most) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return false;
        }
        return true;
    }
}
