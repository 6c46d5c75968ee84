package com.smartaimovies.contact;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.privacyascode.annotations.EnforcesRetention;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases correspondence five years after its last message. */
@Component
class EndedCorrespondence {
    private final Messages messages;
    private final Clock clock;

    EndedCorrespondence(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @EnforcesRetention("communications")
    @Scheduled(cron = "${site.clean-up}")
    @Transactional
    public void erase() {
        messages.deleteWhereLastMessageBefore(
                ZonedDateTime.now(clock).minusYears(5).toInstant());
    }
}
