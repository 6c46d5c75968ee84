package com.smartaimovies.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.privacyascode.annotations.NotPersonalData;

/** One page that was read: the row of the usage log. */
@Entity
@Table(name = "visit")
class Visit {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @NotPersonalData(reason = "an address is no person")
    private String ipAddress;

    private String deviceType;

    private String browser;

    private String operatingSystem;

    @Column(nullable = false)
    private String page;

    private Integer secondsOnPage;

    private String deviceFingerprint;

    private String referrer;

    @Column(nullable = false)
    private Instant seenAt;

    protected Visit() {}

    Visit(String ipAddress, UserAgent agent, String page, String referrer, Instant seenAt) {
        this.ipAddress = ipAddress;
        this.deviceType = agent.deviceType();
        this.browser = agent.browser();
        this.operatingSystem = agent.operatingSystem();
        this.page = page;
        this.referrer = referrer;
        this.seenAt = seenAt;
    }

    void lasted(int seconds) {
        secondsOnPage = seconds;
    }

    UUID id() {
        return id;
    }
}
