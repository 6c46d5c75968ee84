package com.smartaimovies.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.security.Principal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page on which account holders see, copy, correct, restrict, close or erase what is theirs. */
@Controller
@RequestMapping("/account")
class AccountController {
    private final AccountRights rights;

    AccountController(AccountRights rights) {
        this.rights = rights;
    }

    @GetMapping
    String account(Principal owner, Model model) {
        model.addAttribute("account", rights.copy(owner.getName()));
        return "account";
    }

    @GetMapping("/copy")
    @ResponseBody
    AccountCopy copy(Principal owner) {
        return rights.copy(owner.getName());
    }

    /** The same in a file that other services can read. */
    @GetMapping("/export")
    ResponseEntity<AccountCopy> export(Principal owner) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"smartaimovies.json\"")
                .body(rights.export(owner.getName()));
    }

    @PostMapping("/email")
    String changeEmail(Principal owner, @RequestParam @NotBlank @Email String email) {
        rights.changeEmail(owner.getName(), email);
        return "redirect:/account";
    }

    @PostMapping("/restrict")
    String restrict(Principal owner) {
        rights.restrict(owner.getName());
        return "redirect:/account";
    }

    @PostMapping("/lift-restriction")
    String liftRestriction(Principal owner) {
        rights.liftRestriction(owner.getName());
        return "redirect:/account";
    }

    @PostMapping("/object")
    String object(Principal owner) {
        rights.object(owner.getName());
        return "redirect:/account";
    }

    @PostMapping("/close")
    String close(Principal owner, HttpServletRequest request) throws ServletException {
        rights.close(owner.getName());
        request.logout();
        return "redirect:/";
    }

    @PostMapping("/erase")
    String erase(Principal owner, HttpServletRequest request) throws ServletException {
        rights.erase(owner.getName());
        request.logout();
        return "redirect:/";
    }
}
