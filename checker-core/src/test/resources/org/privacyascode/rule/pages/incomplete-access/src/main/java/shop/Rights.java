package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.privacyascode.annotations.FulfilsRight;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Entity
class Customer {
    @Id
    Long id;

    String email;
}

@Entity
class Address {
    @Id
    Long id;

    String street;
}

interface Customers extends JpaRepository<Customer, Long> {}

@RestController
class Rights {
    private final Customers customers;

    Rights(Customers customers) {
        this.customers = customers;
    }

    @FulfilsRight("access")
    @GetMapping("/copy")
    Customer copy(Long id) {
        return customers.findById(id).orElseThrow();
    }
}
