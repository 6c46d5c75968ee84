package com.smartaimovies.contact;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The messages that the site has received. */
interface Messages extends JpaRepository<Message, Long> {
    List<Message> findBySenderOrderByReceivedAt(String sender);

    List<Message> findByReceivedAtAfterOrderByReceivedAt(Instant moment);

    int deleteBySender(String sender);

    /** Forgets a sender whose last message is older than the moment, with everything they wrote. */
    @Modifying
    @Query("""
            delete from Message m where m.sender in (
                select last.sender from Message last group by last.sender having max(last.receivedAt) < :moment)""")
    int deleteWhereLastMessageBefore(Instant moment);
}
