package com.smartaimovies.contact;

import java.time.Instant;

/** A message as its sender receives it back. */
public record MessageCopy(Instant receivedAt, String text) {}
