package com.smartaimovies.movie;

/** A movie that the site presents. */
public record Movie(String id, String title, int year, String about) {}
