package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.jpa.repository.JpaRepository;

record Invoice(String iban) {}

@Entity
class Letter {
    @Id
    Long id;

    private final String iban;

    Letter(String iban) {
        this.iban = iban;
    }
}

interface LetterStore extends JpaRepository<Letter, Long> {}

class Letters {
    private final LetterStore letters;

    Letters(LetterStore letters) {
        this.letters = letters;
    }

    void remind(Invoice invoice) {
        letters.save(new Letter(invoice.iban()));
    }
}
