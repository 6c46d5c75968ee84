package com.smartaimovies.newsletter;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** Who gets the newsletter. The policy knows of no birthday and of no phone number. */
@Entity
class Subscriber {
    @Id
    @GeneratedValue
    private Long id;

    private String email;
    private String phoneNumber;
    private LocalDate dateOfBirth;

    String email() {
        return email;
    }

    String phoneNumber() {
        return phoneNumber;
    }

    LocalDate dateOfBirth() {
        return dateOfBirth;
    }
}
