package com.smartaimovies.movie;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The front page and one page for each movie. */
@Controller
class MovieController {
    private final Catalogue catalogue;

    MovieController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/")
    String movies(Model model) {
        model.addAttribute("movies", catalogue.all());
        return "movies";
    }

    @GetMapping("/movies/{id}")
    String movie(@PathVariable String id, Model model) {
        model.addAttribute(
                "movie", catalogue.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "movie";
    }
}
