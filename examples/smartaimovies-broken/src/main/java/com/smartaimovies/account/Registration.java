package com.smartaimovies.account;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account and confirms its address by mail. */
@Service
class Registration {
    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);

    private final Accounts accounts;
    private final ConfirmationMail mail;

    Registration(Accounts accounts, ConfirmationMail mail) {
        this.accounts = accounts;
        this.mail = mail;
    }

    boolean isTaken(RegistrationForm form) {
        return accounts.existsByUsernameOrEmail(form.username(), form.email());
    }

    @Transactional
    void register(RegistrationForm form) {
        Account account = accounts.save(new Account(
                form.email(),
                form.username(),
                form.password(),
                UUID.randomUUID().toString()));
        LOG.info("{} has opened an account", form.username());
        mail.send(account);
    }

    /** Returns whether the code belonged to an account that waited for it. */
    @Transactional
    boolean confirm(String code) {
        return accounts.findByConfirmationCode(code)
                .map(account -> {
                    account.confirm();
                    return true;
                })
                .orElse(false);
    }
}
