package com.smartaimovies.account;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Lets the holder of a confirmed, open account sign in. */
@Service
class SignIn implements UserDetailsService {
    private final Accounts accounts;

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.findByUsername(username)
                .map(account -> User.withUsername(account.username())
                        .password(account.passwordHash())
                        .disabled(!account.isConfirmed() || !account.isOpen())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
