package shop;

import org.privacyascode.annotations.PersonalData;

class Account {
    @PersonalData("account.emial")
    String email;
}
