package com.smartaimovies.cookie;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.privacyascode.annotations.FulfilsRight;
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
    private final AnalyticsProvider provider;

    ConsentController(Consent consent, AnalyticsCookie cookie, AnalyticsProvider provider) {
        this.consent = consent;
        this.cookie = cookie;
        this.provider = provider;
    }

    @GetMapping("/cookie-settings")
    String settings() {
        return "cookie-settings";
    }

    @PostMapping("/consent")
    String answer(@RequestParam boolean analytics, HttpServletRequest request, HttpServletResponse response) {
        if (!analytics) {
            return withdraw(request, response);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, consent.remember(true).toString());
        return "redirect:/";
    }

    /** As easy as giving it: one click, and the number is gone here and at the provider. */
    @PostMapping("/consent/withdraw")
    @FulfilsRight("withdraw-consent")
    String withdraw(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, consent.remember(false).toString());
        cookie.read(request).ifPresent(provider::forget);
        cookie.remove(response);
        return "redirect:/";
    }
}
