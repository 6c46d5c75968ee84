package org.privacyascode.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.privacyascode.finding.Subject;
import org.privacyascode.policy.ChangeClause;
import org.privacyascode.policy.Clause;
import org.privacyascode.policy.ConsentHow;
import org.privacyascode.policy.CookieType;
import org.privacyascode.policy.Cookies;
import org.privacyascode.policy.DataGroup;
import org.privacyascode.policy.Marks;
import org.privacyascode.policy.Measure;
import org.privacyascode.policy.Never;
import org.privacyascode.policy.Passage;
import org.privacyascode.policy.PassageForm;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.Promises;
import org.privacyascode.policy.Purpose;
import org.privacyascode.policy.Right;
import org.privacyascode.policy.SecurityClause;

/** Everything a policy says, clause by clause, in the order in which its page is read. */
final class PolicyPromises {

    /** A right to complain is for a mailbox and an authority, not for code. */
    private static final String COMPLAINT = "complaint";

    private final List<Promise> promises = new ArrayList<>();
    private final Policy policy;

    private PolicyPromises(Policy policy) {
        this.policy = policy;
    }

    static List<Promise> of(Policy policy) {
        PolicyPromises all = new PolicyPromises(policy);
        all.head();
        policy.data().forEach(all::data);
        policy.purposes().forEach(all::purpose);
        all.cookies(policy.cookies());
        all.promises.addAll(new DisclosurePromises(policy).all());
        policy.rights().forEach(all::right);
        all.requests();
        all.rest(policy.promises());
        return List.copyOf(all.promises);
    }

    private void head() {
        add(Promise.of(
                "document",
                ClauseKind.HEADING,
                "the document",
                policy.document().marks()));
        add(Promise.of(
                "controller",
                ClauseKind.LAW,
                "who is responsible",
                policy.controller().marks()));
        policy.sections()
                .forEach(section -> add(Promise.of(
                        "sections." + section.id(),
                        section.id().value().equals("sharing") ? ClauseKind.LIMIT : ClauseKind.HEADING,
                        "section " + section.id(),
                        section.marks())));
        policy.sections()
                .forEach(section -> section.clauses().forEach(clause -> passage("sections." + section.id(), clause)));
        policy.collection()
                .sources()
                .forEach(source -> add(Promise.of(
                        "sources." + source.id(), ClauseKind.HEADING, "source " + source.id(), source.marks())));
    }

    /** Words that are linked to facts say what those say; of all others a person has to stand for what they say. */
    private void passage(String section, Passage clause) {
        boolean isHeading = clause.as().is(PassageForm.HEADING);
        ClauseKind kind = isHeading
                ? ClauseKind.HEADING
                : clause.about().isEmpty() ? ClauseKind.ORGANISATION : ClauseKind.STATEMENT;
        add(Promise.of(section + ".clauses." + clause.id(), kind, "clause " + clause.id(), clause.marks()));
    }

    private void data(DataGroup group) {
        String path = "data." + group.id();
        add(Promise.of(path, ClauseKind.COLLECTION, "which data: " + group.id(), group.marks())
                .shownBy(witness -> witness.items(group))
                .against(subject -> isOf(group, subject)));
        if (!group.handling().purposes().isAbsent() || !group.why().isAbsent()) {
            add(Promise.of(path + ".why", ClauseKind.USE, "what " + group.id() + " is used for", Marks.NONE)
                    .shownBy(witness -> witness.purposes(group))
                    .against(subject -> isOf(group, subject)));
        }
        if (!group.handling().keep().isAbsent()) {
            add(Promise.of(path + ".keep", ClauseKind.RETENTION, "how long " + group.id() + " is kept", group.marks())
                    .shownBy(witness -> witness.retention(group.id().value()))
                    .against(subject -> isOf(group, subject)
                            || subject.what().contains(group.id().value())));
        }
    }

    private static boolean isOf(DataGroup group, Subject subject) {
        String data = subject.data();
        return data.equals(group.id().value())
                || group.items().stream()
                        .anyMatch(item -> item.id().value().equals(data)
                                || item.is().value().equals(data));
    }

    private void purpose(Purpose purpose) {
        boolean isLaw = purpose.is()
                .given()
                .filter(kind -> kind.value().startsWith("legal"))
                .isPresent();
        add(Promise.of(
                        "purposes." + purpose.id(),
                        isLaw ? ClauseKind.LAW : ClauseKind.PURPOSE,
                        "purpose " + purpose.id(),
                        purpose.marks())
                .shownBy(witness -> witness.purpose(purpose.id().value())));
    }

    private void cookies(Cookies cookies) {
        cookies.explanation()
                .given()
                .ifPresent(clause -> add(
                        Promise.of("cookies.explanation", ClauseKind.STATEMENT, "what cookies are", clause.marks())));
        cookies.types().forEach(this::cookieType);
        cookies.choices().forEach(clause -> words("cookies.choices.", clause));
        if (!cookies.signals().gpc().isAbsent() || !cookies.signals().dnt().isAbsent()) {
            add(Promise.of("cookies.signals", ClauseKind.ORGANISATION, "signals of browsers", cookies.marks()));
        }
    }

    private void cookieType(CookieType type) {
        String path = "cookies.types." + type.id();
        Set<String> ids = Set.copyOf(
                type.items().stream().map(cookie -> cookie.id().value()).toList());
        add(Promise.of(path, ClauseKind.COOKIES, "cookies: " + type.id(), type.marks())
                .shownBy(witness -> witness.cookies(type.items().values()))
                .against(subject -> isOf(type, ids, subject)));
        if (!type.why().isAbsent()) {
            add(Promise.of(path + ".why", ClauseKind.USE, "what cookies of " + type.id() + " are for", Marks.NONE)
                    .shownBy(witness -> witness.cookiePurposes(type)));
        }
        if (!type.consent().isAbsent()) {
            add(Promise.of(path + ".consent", ClauseKind.CONSENT, "consent to " + type.id(), type.marks())
                    .shownBy(witness -> isByTheActItself(type)
                            ? witness.cookies(type.items().values())
                            : witness.consent(type.id().value()))
                    .against(subject -> isOf(type, ids, subject)));
        }
    }

    /** What people ask for themselves, such as a language that they pick, asks nobody again. */
    private static boolean isByTheActItself(CookieType type) {
        return type.consent()
                .given()
                .flatMap(consent -> consent.how().given())
                .filter(how -> how == ConsentHow.USER_REQUEST)
                .isPresent();
    }

    private static boolean isOf(CookieType type, Set<String> ids, Subject subject) {
        return subject.what().contains(type.id().value())
                || ids.stream().anyMatch(subject.what()::contains)
                || type.items().stream().anyMatch(cookie -> cookie.name()
                        .given()
                        .filter(name -> subject.what().contains(name.pattern()))
                        .isPresent());
    }

    private void right(Right right) {
        String id = right.id().value();
        add(Promise.of(
                        "rights." + id,
                        id.equals(COMPLAINT) ? ClauseKind.REQUEST : ClauseKind.RIGHT,
                        "right: " + id,
                        right.marks())
                .shownBy(witness -> witness.right(id))
                .against(subject -> subject.what().contains(id)));
    }

    private void requests() {
        add(Promise.of(
                "requests",
                ClauseKind.REQUEST,
                "how people use their rights",
                policy.entitlements().requests().marks()));
    }

    private void rest(Promises said) {
        said.security().forEach(this::security);
        said.links().forEach(clause -> words("links.", clause));
        said.children()
                .clauses()
                .forEach(clause -> children(clause, said.children().check().isGiven()));
        said.changes().clauses().forEach(this::change);
        add(Promise.of(
                "contact",
                ClauseKind.REQUEST,
                "how to reach us",
                policy.contact().marks()));
        never();
        if (!policy.collection().automatedDecisions().used().isAbsent()) {
            add(Promise.of(
                    "automated-decisions",
                    ClauseKind.ORGANISATION,
                    "decisions by machines alone",
                    policy.collection().automatedDecisions().marks()));
        }
    }

    /** A check that is promised shows what a clause says of children, unless a person stands for the clause. */
    private void children(Clause clause, boolean isChecked) {
        boolean isShown = isChecked && clause.marks().attested().isEmpty();
        add(Promise.of(
                        "children.clauses." + clause.id(),
                        ClauseKind.CHILDREN,
                        "children: " + clause.id(),
                        clause.marks())
                .shownBy(witness -> isShown ? witness.ageChecks() : Showing.NOTHING)
                .against(subject -> true));
    }

    private void never() {
        List<Never> said = policy.collection().never().values();
        for (int index = 0; index < said.size(); index++) {
            add(Promise.of(
                    "never." + index,
                    ClauseKind.NEVER,
                    "what is never done",
                    said.get(index).marks()));
        }
    }

    private void security(SecurityClause clause) {
        String path = "security." + clause.id();
        if (clause.measures().isEmpty()) {
            add(Promise.of(path, ClauseKind.STATEMENT, "security: " + clause.id(), clause.marks()));
            return;
        }
        add(Promise.of(path, ClauseKind.MEASURE, "measures of security", clause.marks())
                .shownBy(witness -> clause.measures().stream()
                        .map(measure -> measure == Measure.PASSWORD_HASHING
                                ? witness.hashedPasswords(measure.key())
                                : new Showing(List.of(), List.of(measure.key())))
                        .reduce(Showing.NOTHING, Showing::plus))
                .against(subject -> true));
    }

    private void change(ChangeClause clause) {
        boolean isPromise =
                Stream.of(clause.via().isEmpty(), clause.notice().isAbsent()).anyMatch(none -> !none);
        add(Promise.of(
                "changes." + clause.id(),
                isPromise ? ClauseKind.ORGANISATION : ClauseKind.STATEMENT,
                "changes: " + clause.id(),
                clause.marks()));
    }

    private void words(String where, Clause clause) {
        add(Promise.of(where + clause.id(), ClauseKind.STATEMENT, clause.id().value(), clause.marks()));
    }

    private void add(Promise promise) {
        promises.add(promise);
    }
}
