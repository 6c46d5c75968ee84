package org.privacyascode.legal;

import static org.privacyascode.legal.Verdict.all;
import static org.privacyascode.legal.Verdict.any;
import static org.privacyascode.legal.Verdict.fail;
import static org.privacyascode.legal.Verdict.listed;
import static org.privacyascode.legal.Verdict.none;
import static org.privacyascode.legal.Verdict.open;
import static org.privacyascode.legal.Verdict.stated;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.privacyascode.policy.Appointment;
import org.privacyascode.policy.Channel;
import org.privacyascode.policy.Contact;
import org.privacyascode.policy.Controller;
import org.privacyascode.policy.Country;
import org.privacyascode.policy.JointController;
import org.privacyascode.policy.Reach;
import org.privacyascode.policy.Stated;

/** Who is responsible, and how people reach them. */
final class WhoChecks {

    static final Map<String, LegalCheck> ALL = Map.of(
            "GDPR-101", WhoChecks::legalPerson,
            "GDPR-102", WhoChecks::reachable,
            "GDPR-103", WhoChecks::representativeInTheUnion,
            "GDPR-104", WhoChecks::officer,
            "GDPR-105", WhoChecks::jointControllers,
            "ROPA-101", WhoChecks::inTheRecord,
            "UK-104", WhoChecks::representativeInTheKingdom,
            "CCPA-114", subject -> channel(subject.policy().contact()));

    private WhoChecks() {}

    private static Verdict legalPerson(LegalCase subject) {
        return stated(
                subject.policy().controller().legalName(),
                "controller.legal-name",
                "The policy names no legal person who is responsible.");
    }

    private static Verdict address(LegalCase subject) {
        return stated(
                subject.policy().controller().address(), "controller.address", "The controller has no postal address.");
    }

    private static Verdict reachable(LegalCase subject) {
        return all(address(subject), channel(subject.policy().contact()));
    }

    /** One electronic way in. */
    static Verdict channel(Contact contact) {
        if (contact.marks().open().isPresent()) {
            return open("contact", contact.marks().open().get());
        }
        if (contact.channels().isEmpty()) {
            return listed(contact.channels(), "contact", "There is no way to reach the controller.");
        }
        return any(contact.channels().stream().flatMap(WhoChecks::ways));
    }

    private static Stream<Verdict> ways(Channel channel) {
        String path = "contact." + channel.id();
        String missing = "The channel has neither an address nor a form.";
        return channel.marks()
                .open()
                .map(question -> Stream.of(open(path, question)))
                .orElseGet(() -> Stream.of(
                        stated(channel.reach().email(), path + ".email", missing),
                        stated(channel.reach().form(), path + ".form", missing)));
    }

    private static Verdict representativeInTheUnion(LegalCase subject) {
        Controller controller = subject.policy().controller();
        return representative(
                controller.country(),
                subject.words().wording()::isInEea,
                controller.representative().eu(),
                "controller.representative.eu");
    }

    private static Verdict representativeInTheKingdom(LegalCase subject) {
        Controller controller = subject.policy().controller();
        return representative(
                controller.country(),
                country -> country.code().equals("GB"),
                controller.representative().uk(),
                "controller.representative.uk");
    }

    private static Verdict representative(
            Stated<Country> country, Predicate<Country> isHome, Stated<Appointment> representative, String path) {
        if (country.given().filter(isHome).isPresent()) {
            return none("The controller is established there.");
        }
        if (representative.isAbsent() && !country.isGiven()) {
            return country.question()
                    .map(question -> open("controller.country", question))
                    .orElseGet(() -> open("controller.country", "In which country is the controller established?"));
        }
        return stated(representative, path, "The controller is established elsewhere and names no representative.");
    }

    private static Verdict officer(LegalCase subject) {
        Stated<Appointment> officer = subject.policy().controller().dpo();
        String path = "controller.dpo";
        if (officer.given().filter(Appointment.NotRequired.class::isInstance).isPresent()) {
            return none("There is no data protection officer, and the policy says so.");
        }
        return officer.given()
                .map(Appointment.Appointed.class::cast)
                .map(appointed -> reach(appointed.reach(), path, "The data protection officer cannot be reached."))
                .orElseGet(() ->
                        stated(officer, path, "The policy does not say whether there is a data protection officer."));
    }

    static Verdict reach(Reach reach, String path, String missing) {
        return any(
                stated(reach.email(), path + ".email", missing),
                stated(reach.form(), path + ".form", missing),
                stated(reach.phone(), path + ".phone", missing),
                stated(reach.address(), path + ".address", missing));
    }

    private static Verdict jointControllers(LegalCase subject) {
        var joint = subject.policy().controller().joint();
        if (joint.isAbsent()) {
            return none("Nobody decides together with the controller.");
        }
        return joint.question()
                .map(question -> open("controller.joint", question))
                .orElseGet(() -> all(joint.stream().map(WhoChecks::jointController)));
    }

    private static Verdict jointController(JointController joint) {
        String path = "controller.joint." + joint.id();
        return joint.marks()
                .open()
                .map(question -> open(path, question))
                .orElseGet(() -> all(
                        stated(joint.name(), path + ".name", "The joint controller has no name."),
                        stated(
                                joint.arrangement(),
                                path + ".arrangement",
                                "The policy does not say who does what under the arrangement.")));
    }

    private static Verdict inTheRecord(LegalCase subject) {
        Verdict officer = officer(subject);
        return all(
                legalPerson(subject),
                address(subject),
                channel(subject.policy().contact()),
                officer.is(Outcome.FAIL) && subject.policy().controller().dpo().isGiven()
                        ? fail("controller.dpo", "The data protection officer cannot be reached.")
                        : none(""));
    }
}
