package shop;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Pages {
    @GetMapping("/")
    void home(HttpServletResponse response, String id) {
        response.addCookie(new Cookie("_fbp", id));
    }
}
