package com.smartaimovies.account;

import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What account holders have forbidden us. Whatever uses their data for more than the account itself asks here first. */
@Service
public class Limits {
    private final Accounts accounts;

    Limits(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether a page that somebody reads may be counted. */
    @Transactional(readOnly = true)
    public boolean allowCounting(Principal reader) {
        return reader == null || allow(accounts.findByUsername(reader.getName()));
    }

    /** Whether what somebody wrote may be read to make our answers better. */
    @Transactional(readOnly = true)
    public boolean allowLearningFrom(String sender) {
        return allow(accounts.findByEmail(sender));
    }

    private static boolean allow(Optional<Account> account) {
        return account.filter(each -> each.isRestricted() || each.isObjectedTo()).isEmpty();
    }
}
