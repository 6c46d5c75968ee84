package com.smartaimovies.usage;

import com.smartaimovies.account.Limits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Writes a row into the usage log for each page that is read, and tells the page its number. */
@Component
public class UsageInterceptor implements HandlerInterceptor {
    private final Visits visits;
    private final Limits limits;
    private final Clock clock;

    UsageInterceptor(Visits visits, Limits limits, Clock clock) {
        this.visits = visits;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod()) && limits.allowCounting(request.getUserPrincipal())) {
            Visit visit = visits.save(new Visit(
                    request.getRemoteAddr(),
                    UserAgent.parse(request.getHeader(HttpHeaders.USER_AGENT)),
                    request.getRequestURI(),
                    request.getHeader(HttpHeaders.REFERER),
                    clock.instant()));
            request.setAttribute("visit", visit.id());
        }
        return true;
    }
}
