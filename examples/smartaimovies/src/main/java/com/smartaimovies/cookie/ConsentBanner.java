package com.smartaimovies.cookie;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page whether the banner is to be shown. */
@ControllerAdvice
class ConsentBanner {
    private final Consent consent;

    ConsentBanner(Consent consent) {
        this.consent = consent;
    }

    @ModelAttribute("askForConsent")
    boolean askForConsent(HttpServletRequest request) {
        return consent.isToBeAsked(request);
    }
}
