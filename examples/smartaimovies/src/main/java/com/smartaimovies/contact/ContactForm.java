package com.smartaimovies.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a person types to write to us. */
record ContactForm(
        @NotBlank @Email String sender, @NotBlank @Size(max = 4000) String message) {}
