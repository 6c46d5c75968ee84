package com.smartaimovies.contact;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.client.RestClient;

/** Keeps what people write to us, and gives it back or forgets it when they ask. */
@Service
public class Correspondence {
    private final Messages messages;
    private final RestClient desk;
    private final Clock clock;

    Correspondence(Messages messages, RestClient.Builder builder, @Value("${DESK_URL}") String desk, Clock clock) {
        this.messages = messages;
        this.desk = builder.baseUrl(desk).build();
        this.clock = clock;
    }

    void receive(ContactForm form) {
        messages.save(new Message(form.sender(), form.message(), clock.instant()));
        desk.post().body(form.message()).retrieve().toBodilessEntity();
    }

    public List<MessageCopy> with(String sender) {
        return messages.findBySenderOrderByReceivedAt(sender).stream()
                .map(message -> new MessageCopy(message.receivedAt(), message.text()))
                .toList();
    }

    @Transactional
    public void erase(String sender) {
        messages.deleteBySender(sender);
    }
}
