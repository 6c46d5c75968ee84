package com.smartaimovies.newsletter;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestTemplate;

/** Logs an address, gives it to a company that the policy does not name, and sets a cookie that it does not list. */
class Newsletter {
    private static final Logger LOG = LoggerFactory.getLogger(Newsletter.class);

    private final RestTemplate http = new RestTemplate();

    void subscribe(Subscriber subscriber, HttpServletResponse response) {
        LOG.info("new subscriber {}", subscriber.email());
        register(subscriber.email());
        Cookie cookie = new Cookie("promo", "welcome");
        cookie.setMaxAge(60 * 60 * 24 * 365);
        response.addCookie(cookie);
    }

    private void register(String address) {
        http.postForObject("https://api.mailing.example/contacts", Map.of("to", address), String.class);
    }
}
