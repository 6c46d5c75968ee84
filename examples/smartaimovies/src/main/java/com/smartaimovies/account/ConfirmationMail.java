package com.smartaimovies.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail that asks a new account holder to confirm the address. It leaves through our mail provider. */
@Component
class ConfirmationMail {
    private final JavaMailSender sender;
    private final String site;

    ConfirmationMail(JavaMailSender sender, @Value("${site.url}") String site) {
        this.sender = sender;
        this.site = site;
    }

    void send(Account account) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("hello@smartaimovies.example");
        message.setTo(account.email());
        message.setSubject("Confirm your account");
        message.setText("Hello %s,%n%nplease confirm your address: %s/confirm?code=%s%n"
                .formatted(account.username(), site, account.confirmationCode()));
        sender.send(message);
    }
}
