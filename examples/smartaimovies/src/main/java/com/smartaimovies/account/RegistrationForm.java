package com.smartaimovies.account;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person types to register. */
record RegistrationForm(
        @NotBlank @Email String email,
        @NotBlank @Size(max = 40) String username,
        @NotBlank @Size(min = 12, max = 72) String password,
        @NotNull @AssertTrue Boolean oldEnough) {

    boolean isOldEnough() {
        return Boolean.TRUE.equals(oldEnough);
    }
}
