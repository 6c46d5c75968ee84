package com.smartaimovies.account;

import org.privacyascode.annotations.ProcessedFor;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Tells account holders of a change that somebody else may have made. */
@Component
@ProcessedFor("improvement")
class SecurityAlert {
    private final JavaMailSender sender;

    SecurityAlert(JavaMailSender sender) {
        this.sender = sender;
    }

    void emailChanged(String formerEmail) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("hello@smartaimovies.example");
        message.setTo(formerEmail);
        message.setSubject("Your address was changed");
        message.setText("From now on we write to another address. If that was not you, please answer this mail.");
        sender.send(message);
    }
}
