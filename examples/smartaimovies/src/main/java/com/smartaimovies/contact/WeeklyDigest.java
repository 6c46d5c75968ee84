package com.smartaimovies.contact;

import com.smartaimovies.account.Limits;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.privacyascode.annotations.ProcessedFor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Once a week our team reads what people wrote, without who wrote it, to make our answers and our pages better. */
@Component
@ProcessedFor("improvement")
class WeeklyDigest {
    private final Messages messages;
    private final Limits limits;
    private final JavaMailSender mail;
    private final Clock clock;
    private final String team;

    WeeklyDigest(Messages messages, Limits limits, JavaMailSender mail, Clock clock, @Value("${site.team}") String team) {
        this.messages = messages;
        this.limits = limits;
        this.mail = mail;
        this.clock = clock;
        this.team = team;
    }

    @Scheduled(cron = "${site.digest}")
    @Transactional(readOnly = true)
    public void send() {
        String digest = messages
                .findByReceivedAtAfterOrderByReceivedAt(clock.instant().minus(Duration.ofDays(7)))
                .stream()
                .filter(message -> limits.allowLearningFrom(message.sender()))
                .map(Message::text)
                .collect(Collectors.joining("\n\n"));
        if (!digest.isEmpty()) {
            SimpleMailMessage letter = new SimpleMailMessage();
            letter.setFrom("hello@smartaimovies.example");
            letter.setTo(team);
            letter.setSubject("What people wrote this week");
            letter.setText(digest);
            mail.send(letter);
        }
    }
}
