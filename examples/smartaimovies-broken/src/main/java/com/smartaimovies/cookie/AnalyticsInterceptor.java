package com.smartaimovies.cookie;

import com.smartaimovies.account.Limits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts a page view at the analytics provider, if the visitor agreed. Without consent nothing is set and nothing leaves. */
@Component
public class AnalyticsInterceptor implements HandlerInterceptor {
    private final AnalyticsCookie cookie;
    private final AnalyticsProvider provider;
    private final Limits limits;

    AnalyticsInterceptor(AnalyticsCookie cookie, AnalyticsProvider provider, Limits limits) {
        this.cookie = cookie;
        this.provider = provider;
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.GET.matches(request.getMethod())
                && limits.allowCounting(request.getUserPrincipal())) {
            String visitorId = cookie.read(request).orElseGet(() -> cookie.set(response));
            provider.count(new PageView(
                    visitorId, request.getRequestURI(), request.getHeader("Referer"), request.getRemoteAddr()));
        }
        return true;
    }
}
