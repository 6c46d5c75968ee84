package shop;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class Analytics {
    void remember(HttpServletResponse response, String id) {
        Cookie cookie = new Cookie("_pk_id", id);
        cookie.setMaxAge(2 * 365 * 24 * 60 * 60);
        response.addCookie(cookie);
    }
}
