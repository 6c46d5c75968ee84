package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.privacyascode.annotations.ProcessedFor;
import org.springframework.data.jpa.repository.JpaRepository;

record Account(String email) {}

@Entity
class Invitation {
    @Id
    Long id;

    String email;
}

interface Store extends JpaRepository<Invitation, Long> {}

class Invitations {
    private final Store store;

    Invitations(Store store) {
        this.store = store;
    }

    @ProcessedFor("newsletter")
    void invite(Account account) {
        Invitation invitation = new Invitation();
        invitation.email = account.email();
        store.save(invitation);
    }
}
