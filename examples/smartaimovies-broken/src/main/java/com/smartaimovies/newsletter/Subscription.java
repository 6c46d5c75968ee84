package com.smartaimovies.newsletter;

import jakarta.validation.constraints.Min;

/** Who asks for the newsletter. The policy says that nobody under thirteen does. */
record Subscription(@Min(10) int age) {}
