package com.smartaimovies.account;

import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account and confirms its address by mail. */
@Service
class Registration {
    private final Accounts accounts;
    private final PasswordEncoder passwordEncoder;
    private final ConfirmationMail mail;

    Registration(Accounts accounts, PasswordEncoder passwordEncoder, ConfirmationMail mail) {
        this.accounts = accounts;
        this.passwordEncoder = passwordEncoder;
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
                passwordEncoder.encode(form.password()),
                UUID.randomUUID().toString()));
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
