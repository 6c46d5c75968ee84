package com.smartaimovies.contact;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The contact form. */
@Controller
class ContactController {
    private final Correspondence correspondence;

    ContactController(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @GetMapping("/contact")
    String form(@ModelAttribute("form") ContactForm form) {
        return "contact";
    }

    @PostMapping("/contact")
    String send(@Valid @ModelAttribute("form") ContactForm form, BindingResult problems) {
        if (problems.hasErrors()) {
            return "contact";
        }
        correspondence.receive(form);
        return "redirect:/contact?sent";
    }
}
