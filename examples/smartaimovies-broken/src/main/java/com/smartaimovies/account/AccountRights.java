package com.smartaimovies.account;

import com.smartaimovies.contact.Correspondence;
import java.time.Clock;
import java.util.List;
import org.privacyascode.annotations.FulfilsRight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What account holders can do about their own data without asking anybody. */
@Service
class AccountRights {
    private final Accounts accounts;
    private final Correspondence correspondence;
    private final SecurityAlert alert;
    private final Clock clock;

    AccountRights(Accounts accounts, Correspondence correspondence, SecurityAlert alert, Clock clock) {
        this.accounts = accounts;
        this.correspondence = correspondence;
        this.alert = alert;
        this.clock = clock;
    }

    @FulfilsRight("access")
    @Transactional(readOnly = true)
    public AccountCopy copy(String username) {
        return everythingOf(account(username));
    }

    @FulfilsRight("portability")
    @Transactional(readOnly = true)
    public AccountCopy export(String username) {
        Account account = account(username);
        return new AccountCopy(
                account.email(), account.username(), account.isRestricted(), account.isObjectedTo(), List.of());
    }

    private AccountCopy everythingOf(Account account) {
        return new AccountCopy(
                account.email(),
                account.username(),
                account.isRestricted(),
                account.isObjectedTo(),
                correspondence.with(account.email()));
    }

    /** The address that was there before learns of the change: its owner may not have made it. */
    @FulfilsRight("rectification")
    @Transactional
    public void changeEmail(String username, String email) {
        alert.emailChanged(account(username).email());
    }

    /** From now on we keep what is there and use it for nothing but the account itself: {@link Limits} is asked. */
    @FulfilsRight("restriction")
    @Transactional
    public void restrict(String username) {
        account(username).restrict(clock.instant());
    }

    @Transactional
    public void liftRestriction(String username) {
        account(username).liftRestriction();
    }

    /** From now on nothing is counted or read for our own interests: {@link Limits} is asked. */
    @FulfilsRight("objection")
    @Transactional
    public void object(String username) {
        account(username).object(clock.instant());
    }

    /** The account is closed at once; {@link ClosedAccounts} erases it later. */
    @Transactional
    public void close(String username) {
        account(username).close(clock.instant());
    }

    @FulfilsRight("erasure")
    @Transactional
    public void erase(String username) {
        Account account = account(username);
        accounts.delete(account);
    }

    private Account account(String username) {
        return accounts.findByUsername(username).orElseThrow();
    }
}
