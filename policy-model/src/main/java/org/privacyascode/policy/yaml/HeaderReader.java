package org.privacyascode.policy.yaml;

import java.util.Optional;
import org.privacyascode.policy.Glob;
import org.privacyascode.policy.Header;
import org.privacyascode.policy.LifeCycle;
import org.privacyascode.policy.PolicyId;
import org.privacyascode.policy.RecipientRole;
import org.privacyascode.policy.Service;
import org.privacyascode.policy.ServiceId;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.Systems;

/** Reads what the policy is and which systems it speaks of. */
final class HeaderReader {
    static final String FORMAT = "ppac/1";

    private HeaderReader() {}

    static Header header(Part root) {
        Optional<String> format = Values.needed(root, "format", Values::line);
        format.filter(each -> !each.equals(FORMAT)).ifPresent(each -> root.at("format")
                .problem(
                        "The format " + Quoted.of(each) + " is not known.",
                        "Write " + FORMAT + ", or use a newer version of the tool."));
        Stated<String> site = root.at("site").stated(HeaderReader::site);
        return new Header(
                FORMAT,
                policyId(root.at("policy"), site),
                status(root.at("status")),
                site,
                root.at("acting-as").stated(part -> Values.keyed(part, RecipientRole.values())),
                root.at("knowledge").stated(HeaderReader::version),
                root.at("approvers").listed(Values::line));
    }

    /** Left out, the policy is called like its site. */
    private static PolicyId policyId(Part part, Stated<String> site) {
        Optional<String> id = Values.line(part);
        id.filter(each -> !Ids.isId(each))
                .ifPresent(each -> part.problem(
                        Quoted.of(each) + " is no id: ids are lower-case words joined by hyphens.",
                        "Write " + Ids.of(each) + "."));
        return new PolicyId(id.orElseGet(() -> site.given().map(Ids::of).orElse("privacy-policy")));
    }

    private static LifeCycle status(Part part) {
        return Values.keyed(part, LifeCycle.values()).orElse(LifeCycle.DRAFT);
    }

    private static Optional<String> site(Part part) {
        Optional<Glob> host = Values.host(part);
        host.filter(each -> !each.isLiteral())
                .ifPresent(each -> part.problem("A site is one host, without *.", "Write it like example.com."));
        return host.map(Glob::pattern);
    }

    static Optional<String> version(Part part) {
        Optional<String> version = Values.line(part);
        version.filter(each -> !each.matches("(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}"))
                .ifPresent(each -> part.problem(Quoted.of(each) + " is no version.", "Write three numbers: 1.0.0."));
        return version;
    }

    static Systems systems(Part root) {
        return new Systems(
                root.at("services").clauses(service -> Optional.of(service(service))),
                root.at("own-hosts").listed(Values::host));
    }

    private static Service service(Part part) {
        return new Service(
                new ServiceId(part.name()),
                part.at("kind").stated(Values::line),
                part.at("url").stated(Values::url),
                part.at("data").listed(Refs::data),
                part.at("purposes").listed(Refs::purpose),
                part.at("recipients").listed(Refs::recipient),
                ClauseReader.marks(part));
    }
}
