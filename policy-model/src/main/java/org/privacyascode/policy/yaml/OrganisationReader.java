package org.privacyascode.policy.yaml;

import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.Appointment;
import org.privacyascode.policy.Channel;
import org.privacyascode.policy.ClauseId;
import org.privacyascode.policy.Contact;
import org.privacyascode.policy.Controller;
import org.privacyascode.policy.JointController;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Organisation;
import org.privacyascode.policy.Reach;
import org.privacyascode.policy.Representatives;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Text;

/** Reads who is responsible and how to reach them. */
final class OrganisationReader {
    private OrganisationReader() {}

    static Organisation organisation(Part root) {
        return new Organisation(controller(root.at("controller")), contact(root.at("contact")));
    }

    private static Controller controller(Part part) {
        return new Controller(
                part.at("name").stated(Values::line),
                part.at("legal-name").stated(Values::line),
                part.at("address").stated(Values::line),
                part.at("country").stated(Values::country),
                part.at("register").stated(Values::line),
                part.at("staff").stated(each -> Values.number(each, 0, 10_000_000)),
                new Representatives(
                        part.at("representative").at("eu").stated(OrganisationReader::appointment),
                        part.at("representative").at("uk").stated(OrganisationReader::appointment)),
                part.at("dpo").stated(OrganisationReader::appointment),
                part.at("joint").clauses(OrganisationReader::joint),
                ClauseReader.marks(part));
    }

    private static Optional<Appointment> appointment(Part part) {
        if (part.isText()) {
            Optional<String> word = Values.line(part);
            word.filter(each -> !each.equals("not-required"))
                    .ifPresent(each -> part.problem(
                            Quoted.of(each) + " is not what " + part.label() + " can be.",
                            "Write not-required, or a map with name and email."));
            return word.map(each -> new Appointment.NotRequired(Stated.absent()));
        }
        Stated<Text> reason = part.at("not-required").stated(Values::words);
        return Optional.of(
                reason.isAbsent()
                        ? new Appointment.Appointed(part.at("name").stated(Values::line), reach(part))
                        : new Appointment.NotRequired(reason));
    }

    static Reach reach(Part part) {
        return new Reach(
                part.at("email").stated(Values::email),
                part.at("form").stated(Values::url),
                part.at("phone").stated(Values::line),
                part.at("address").stated(Values::line));
    }

    static Optional<JointController> joint(Part part) {
        return Optional.of(new JointController(
                new ClauseId(part.name()),
                part.at("name").stated(Values::line),
                part.at("arrangement").stated(Values::words),
                reach(part),
                ClauseReader.marks(part)));
    }

    /** Every key of {@code contact} but the marks is a channel. */
    private static Contact contact(Part part) {
        Marks marks = ClauseReader.marks(part);
        List<Channel> channels = part.childrenBut(Part.MARKS).stream()
                .filter(Ids::isIdOrReported)
                .map(OrganisationReader::channel)
                .toList();
        return new Contact(part.isPresent() && marks.open().isEmpty() ? Listed.of(channels) : Listed.absent(), marks);
    }

    private static Channel channel(Part part) {
        return new Channel(new ClauseId(part.name()), reach(part), ClauseReader.words(part), ClauseReader.marks(part));
    }
}
