package com.smartaimovies.cookie;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.privacyascode.annotations.ConsentCheck;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** What a visitor answered to the banner. No answer is a no, and so is a Global Privacy Control signal. */
@Component
class Consent {
    private static final String COOKIE = "cookie_consent";
    private static final String YES = "analytics";
    private static final String NO = "essential";

    @ConsentCheck("analytics")
    boolean allowsAnalytics(HttpServletRequest request) {
        return !sendsPrivacySignal(request) && YES.equals(answer(request));
    }

    /** The banner stays away once it was answered, and where the browser has answered for its owner. */
    boolean isToBeAsked(HttpServletRequest request) {
        return !sendsPrivacySignal(request) && answer(request).isEmpty();
    }

    ResponseCookie remember(boolean analytics) {
        return ResponseCookie.from(COOKIE, analytics ? YES : NO)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(Duration.ofDays(180))
                .build();
    }

    private static boolean sendsPrivacySignal(HttpServletRequest request) {
        return "1".equals(request.getHeader("Sec-GPC"));
    }

    private static String answer(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }
}
