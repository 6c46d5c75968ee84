package com.smartaimovies;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** A small site about movies: accounts, a contact form, a usage log, and the privacy policy that says so. */
@SpringBootApplication
@EnableScheduling
public class SmartAiMovies {
    public static void main(String[] args) {
        SpringApplication.run(SmartAiMovies.class, args);
    }
}
