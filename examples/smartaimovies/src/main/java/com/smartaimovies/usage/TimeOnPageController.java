package com.smartaimovies.usage;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A page says how long it was open when it is left. */
@RestController
class TimeOnPageController {
    private final Visits visits;

    TimeOnPageController(Visits visits) {
        this.visits = visits;
    }

    @PostMapping("/time-on-page")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void left(@RequestParam UUID visit, @RequestParam int seconds) {
        visits.findById(visit).ifPresent(found -> found.lasted(seconds));
    }
}
