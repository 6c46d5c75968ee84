package shop;

import org.privacyascode.annotations.FulfilsRight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Rights {
    private static final Logger log = LoggerFactory.getLogger(Rights.class);

    @FulfilsRight("erasure")
    @DeleteMapping("/account")
    void erase(Long id) {
        log.info("erasure of {} asked for", id);
    }
}
