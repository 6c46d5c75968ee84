package com.smartaimovies.movie;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The movies of the site, in the order in which they are shown. */
@Component
class Catalogue {
    private static final List<Movie> MOVIES = List.of(
            new Movie("the-quiet-server", "The Quiet Server", 2024, "A machine learns when to say nothing."),
            new Movie("salt", "Salt", 2025, "Two engineers, one password, no way back."),
            new Movie("fourteen-months", "Fourteen Months", 2026, "A log remembers. Then it forgets."));

    List<Movie> all() {
        return MOVIES;
    }

    Optional<Movie> find(String id) {
        return MOVIES.stream().filter(movie -> movie.id().equals(id)).findFirst();
    }
}
