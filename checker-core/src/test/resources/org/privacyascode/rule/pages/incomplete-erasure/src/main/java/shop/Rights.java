package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.privacyascode.annotations.FulfilsRight;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
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

    @FulfilsRight("erasure")
    @DeleteMapping("/account")
    void erase(Long id) {
        customers.deleteById(id);
    }
}
