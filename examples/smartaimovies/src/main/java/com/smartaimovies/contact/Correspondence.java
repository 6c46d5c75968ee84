package com.smartaimovies.contact;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people write to us, and gives it back or forgets it when they ask. */
@Service
public class Correspondence {
    private final Messages messages;
    private final Clock clock;

    Correspondence(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void receive(ContactForm form) {
        messages.save(new Message(form.sender(), form.message(), clock.instant()));
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
