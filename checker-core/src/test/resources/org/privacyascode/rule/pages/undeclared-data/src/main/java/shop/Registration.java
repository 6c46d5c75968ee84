package shop;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Registration {
    @PostMapping("/register")
    String register(@RequestParam String phone) {
        return "welcome";
    }
}
