package com.smartaimovies.usage;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.privacyascode.annotations.EnforcesRetention;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes out of the usage log what leads to a person, once it is fourteen months old. */
@Component
class OldVisits {
    private final Visits visits;
    private final Clock clock;

    OldVisits(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @EnforcesRetention("visits")
    @Scheduled(cron = "${site.clean-up}")
    @Transactional
    public void anonymise() {
        visits.anonymiseSeenBefore(ZonedDateTime.now(clock).minusMonths(14).toInstant());
    }
}
