package com.smartaimovies.account;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The accounts of the site. */
interface Accounts extends JpaRepository<Account, Long> {
    Optional<Account> findByUsername(String username);

    Optional<Account> findByEmail(String email);

    Optional<Account> findByConfirmationCode(String confirmationCode);

    boolean existsByUsernameOrEmail(String username, String email);

    int deleteByClosedAtBefore(Instant moment);
}
