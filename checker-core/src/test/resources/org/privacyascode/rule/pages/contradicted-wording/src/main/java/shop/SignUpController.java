package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

record SignUp(String email, String password) {}

@Entity
class User {
    @Id
    Long id;

    String email;

    String password;

    User(String email, String password) {
        this.email = email;
        this.password = password;
    }
}

interface Users extends JpaRepository<User, Long> {}

@RestController
class SignUpController {
    private final Users users;
    private final PasswordEncoder encoder;

    SignUpController(Users users, PasswordEncoder encoder) {
        this.users = users;
        this.encoder = encoder;
    }

    @PostMapping("/sign-up")
    void signUp(@RequestBody SignUp form) {
        users.save(new User(form.email(), encoder.encode(form.password())));
    }
}
