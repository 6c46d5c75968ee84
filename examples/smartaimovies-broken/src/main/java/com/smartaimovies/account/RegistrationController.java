package com.smartaimovies.account;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registration form, the link in the confirmation mail, and the form to sign in. */
@Controller
class RegistrationController {
    private final Registration registration;

    RegistrationController(Registration registration) {
        this.registration = registration;
    }

    @GetMapping("/register")
    String form(@ModelAttribute("form") RegistrationForm form) {
        return "register";
    }

    @PostMapping("/register")
    String register(@Valid @ModelAttribute("form") RegistrationForm form, BindingResult problems) {
        if (!problems.hasErrors() && registration.isTaken(form)) {
            problems.reject("register.taken");
        }
        if (problems.hasErrors()) {
            return "register";
        }
        registration.register(form);
        return "redirect:/sign-in?registered";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }

    @GetMapping("/confirm")
    String confirm(@RequestParam String code) {
        return registration.confirm(code) ? "redirect:/sign-in?confirmed" : "redirect:/sign-in?unknown";
    }
}
