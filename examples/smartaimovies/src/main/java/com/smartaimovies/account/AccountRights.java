package com.smartaimovies.account;

import com.smartaimovies.contact.Correspondence;
import java.time.Clock;
import org.privacyascode.annotations.FulfilsRight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What account holders can do about their own data without asking anybody. */
@Service
class AccountRights {
    private final Accounts accounts;
    private final Correspondence correspondence;
    private final Clock clock;

    AccountRights(Accounts accounts, Correspondence correspondence, Clock clock) {
        this.accounts = accounts;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    @FulfilsRight({"access", "portability"})
    @Transactional(readOnly = true)
    public AccountCopy copy(String username) {
        Account account = accounts.findByUsername(username).orElseThrow();
        return new AccountCopy(account.email(), account.username(), correspondence.with(account.email()));
    }

    @FulfilsRight("rectification")
    @Transactional
    public void changeEmail(String username, String email) {
        accounts.findByUsername(username).orElseThrow().moveTo(email);
    }

    /** The account is closed at once; {@link ClosedAccounts} erases it later. */
    @Transactional
    public void close(String username) {
        accounts.findByUsername(username).orElseThrow().close(clock.instant());
    }

    @FulfilsRight("erasure")
    @Transactional
    public void erase(String username) {
        Account account = accounts.findByUsername(username).orElseThrow();
        correspondence.erase(account.email());
        accounts.delete(account);
    }
}
