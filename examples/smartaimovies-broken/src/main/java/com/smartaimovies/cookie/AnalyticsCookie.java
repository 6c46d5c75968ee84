package com.smartaimovies.cookie;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The random number by which the page views of one browser are counted as one visitor. */
@Component
class AnalyticsCookie {
    private static final String NAME = "_sam_id";
    private static final int SECONDS = 3 * 365 * 24 * 60 * 60;

    Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    String set(HttpServletResponse response) {
        String visitorId = UUID.randomUUID().toString();
        response.addCookie(cookie(visitorId, SECONDS));
        return visitorId;
    }

    void remove(HttpServletResponse response) {
        response.addCookie(cookie("", 0));
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
