package com.smartaimovies.usage;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The usage log. */
interface Visits extends JpaRepository<Visit, UUID> {
    long countByIpAddressAndSeenAtAfter(String ipAddress, Instant moment);

    /** What remains is a page, a time and a duration: nothing that leads back to a person. */
    @Modifying
    @Query("""
            update Visit v set v.ipAddress = null, v.deviceType = null, v.browser = null,
                v.operatingSystem = null, v.referrer = null
            where v.seenAt < :moment""")
    int anonymiseSeenBefore(Instant moment);
}
