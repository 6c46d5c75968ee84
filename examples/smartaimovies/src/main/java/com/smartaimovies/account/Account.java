package com.smartaimovies.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What we keep of a person who registered. The password itself is not among it. */
@Entity
@Table(name = "account")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true)
    private String email;

    @Column(nullable = false, unique = true)
    private String username;

    @Column(nullable = false)
    private String passwordHash;

    /** Sent by mail to prove the address; empty once it has been used. */
    private String confirmationCode;

    private Instant closedAt;

    /** Since when we only keep what is here, because its owner asked for that. */
    private Instant restrictedAt;

    /** Since when the owner objects to the use for our own interests. */
    private Instant objectedAt;

    protected Account() {}

    Account(String email, String username, String passwordHash, String confirmationCode) {
        this.email = email;
        this.username = username;
        this.passwordHash = passwordHash;
        this.confirmationCode = confirmationCode;
    }

    void confirm() {
        confirmationCode = null;
    }

    void moveTo(String newEmail) {
        email = newEmail;
    }

    void close(Instant now) {
        closedAt = now;
    }

    void restrict(Instant now) {
        restrictedAt = now;
    }

    void liftRestriction() {
        restrictedAt = null;
    }

    void object(Instant now) {
        objectedAt = now;
    }

    boolean isRestricted() {
        return restrictedAt != null;
    }

    boolean isObjectedTo() {
        return objectedAt != null;
    }

    boolean isConfirmed() {
        return confirmationCode == null;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    String email() {
        return email;
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    String confirmationCode() {
        return confirmationCode;
    }
}
