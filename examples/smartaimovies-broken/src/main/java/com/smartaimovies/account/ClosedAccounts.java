package com.smartaimovies.account;

import java.time.Clock;
import java.time.Duration;
import org.privacyascode.annotations.EnforcesRetention;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases accounts once they have been closed for as long as the policy says. */
@Component
class ClosedAccounts {
    private static final Duration KEPT = Duration.ofDays(400);

    private final Accounts accounts;
    private final Clock clock;

    ClosedAccounts(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @EnforcesRetention("account")
    @Scheduled(cron = "${site.clean-up}")
    @Transactional
    public void erase() {
        accounts.deleteByClosedAtBefore(clock.instant().minus(KEPT));
    }
}
