package shop;

import com.sendgrid.Request;
import com.sendgrid.SendGrid;
import org.privacyascode.annotations.PersonalData;

record Registration(@PersonalData("account.email") String email) {}

class Registrations {
    private final Mailer mailer = new Mailer();

    void register(Registration form) {
        mailer.welcome(form.email());
    }
}

class Mailer {
    private final SendGrid sendGrid = new SendGrid("key");

    void welcome(String to) {
        Request request = new Request();
        request.setBody(to);
        sendGrid.api(request);
    }
}
