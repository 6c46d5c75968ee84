package shop;

import jakarta.validation.constraints.Email;
import org.privacyascode.annotations.PersonalData;

class Account {
    @PersonalData("account.username")
    @Email
    String reachableAt;
}
