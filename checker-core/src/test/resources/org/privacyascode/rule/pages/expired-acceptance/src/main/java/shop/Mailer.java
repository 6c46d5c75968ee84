package shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

record Registration(String email) {}

class Mailer {
    private static final Logger log = LoggerFactory.getLogger(Mailer.class);

    void welcome(Registration form) {
        log.info("registered {}", form.email());
    }
}
