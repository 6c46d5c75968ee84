package com.smartaimovies.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.privacyascode.annotations.PersonalData;

/** A message that somebody sent us, with the address to answer to. */
@Entity
@Table(name = "message")
class Message {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @PersonalData("communications.sender")
    @Column(nullable = false)
    private String sender;

    @PersonalData("communications.message")
    @Column(nullable = false, length = 4000)
    private String text;

    @Column(nullable = false)
    private Instant receivedAt;

    protected Message() {}

    Message(String sender, String text, Instant receivedAt) {
        this.sender = sender;
        this.text = text;
        this.receivedAt = receivedAt;
    }

    String sender() {
        return sender;
    }

    String text() {
        return text;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
