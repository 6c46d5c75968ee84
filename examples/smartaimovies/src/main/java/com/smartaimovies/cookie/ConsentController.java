package com.smartaimovies.cookie;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The answer to the banner, and any later change of mind in the cookie settings. */
@Controller
class ConsentController {
    private final Consent consent;
    private final AnalyticsCookie cookie;

    ConsentController(Consent consent, AnalyticsCookie cookie) {
        this.consent = consent;
        this.cookie = cookie;
    }

    @GetMapping("/cookie-settings")
    String settings() {
        return "cookie-settings";
    }

    @PostMapping("/consent")
    String answer(@RequestParam boolean analytics, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, consent.remember(analytics).toString());
        if (!analytics) {
            cookie.remove(response);
        }
        return "redirect:/";
    }
}
