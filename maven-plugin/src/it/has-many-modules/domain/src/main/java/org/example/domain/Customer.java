package org.example.domain;

/** Somebody who buys. */
public record Customer(String email) {}
