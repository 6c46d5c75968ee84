package org.privacyascode.policy.yaml;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.privacyascode.policy.acceptance.Acceptance;
import org.privacyascode.policy.acceptance.Acceptances;
import org.privacyascode.policy.acceptance.Grant;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.Position;

/**
 * Reads the file of exceptions, {@code privacy-acceptances.yaml}. Everything is reported at once, each with file, line and column:
 * an exception that cannot be understood excuses nothing. Immutable and safe for concurrent use.
 */
public final class AcceptanceReader {
    /** The version of the file that is read and written. */
    public static final String FORMAT = "ppac-acceptances/1";

    private static final String FINGERPRINT = "v1:[0-9a-f]{32}";
    private static final String FIRST_LINE = "Begin with the line format: " + FORMAT + ".";

    private final List<String> rules;
    private final Predicate<String> isAcceptable;

    private AcceptanceReader(List<String> rules, Predicate<String> isAcceptable) {
        this.rules = rules;
        this.isAcceptable = isAcceptable;
    }

    /**
     * A reader that knows the rules.
     *
     * @param isAcceptable whether findings of a rule can be accepted at all
     */
    public static AcceptanceReader of(Collection<String> rules, Predicate<String> isAcceptable) {
        return new AcceptanceReader(List.copyOf(rules), isAcceptable);
    }

    /**
     * Reads a file.
     *
     * @param folder the project; positions are relative to it where the file is inside
     * @throws InvalidPolicyException with every problem
     */
    public Acceptances read(Path folder, Path file) {
        Path base = folder.toAbsolutePath().normalize();
        Path path = base.resolve(file).normalize();
        Path name = path.startsWith(base) ? base.relativize(path) : path.getFileName();
        return read(PolicySource.ofFile(name.toString().replace('\\', '/'), path));
    }

    /**
     * Reads a text.
     *
     * @throws InvalidPolicyException with every problem
     */
    public Acceptances read(PolicySource source) {
        Problems problems = new Problems();
        Optional<Acceptances> read = root(source, problems).map(map -> read(map, problems));
        problems.throwIfAny();
        return read.orElseThrow();
    }

    private static Optional<YamlNode.YamlMap> root(PolicySource source, Problems problems) {
        Optional<String> text = SourceText.of(source, problems);
        Optional<YamlNode> root = text.flatMap(each -> YamlTree.read(source.name(), each, problems));
        if (problems.isEmpty()
                && root.filter(YamlNode.YamlMap.class::isInstance).isEmpty()) {
            Position at = root.map(YamlNode::position).orElse(new Position(source.name(), 1, 1));
            problems.add(at, "The file of exceptions must be a map of keys and values.", FIRST_LINE);
        }
        return root.filter(YamlNode.YamlMap.class::isInstance).map(YamlNode.YamlMap.class::cast);
    }

    private Acceptances read(YamlNode.YamlMap map, Problems problems) {
        Reading reading = new Reading(problems);
        Part root = Part.root(map, reading);
        Part format = root.at("format");
        if (Values.line(format).filter(FORMAT::equals).isEmpty()) {
            format.problem("The file of exceptions does not say " + FORMAT + ".", FIRST_LINE);
        }
        Acceptances read = new Acceptances(
                entries(root.at("accepted"), this::granted), entries(root.at("baseline"), this::inherited));
        reading.reportUnknownKeys(map);
        return read;
    }

    private static List<Acceptance> entries(Part list, Function<Part, Optional<Acceptance>> reader) {
        if (list.isPresent() && !list.isList()) {
            list.problem(list.label() + " must be a list.", "Begin each entry with a dash: - rule: ...");
            return List.of();
        }
        return list.elements().stream()
                .map(part -> part.named("entry " + (Integer.parseInt(part.name()) + 1)))
                .filter(Part::isMapOrReported)
                .map(reader)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Acceptance> granted(Part part) {
        Optional<String> reason =
                Values.needed(part, "reason", each -> Values.words(each).map(text -> text.source()));
        Optional<String> by = Values.needed(part, "by", Values::line);
        Optional<LocalDate> until = Values.needed(part, "until", Values::date);
        Optional<Acceptance> entry = inherited(part);
        return reason.isEmpty() || by.isEmpty() || until.isEmpty()
                ? Optional.empty()
                : entry.map(each -> new Acceptance(
                        each.at(),
                        each.rule(),
                        each.finding(),
                        each.members(),
                        each.about(),
                        Optional.of(new Grant(reason.get(), by.get(), until.get()))));
    }

    private Optional<Acceptance> inherited(Part part) {
        Optional<String> rule = Values.needed(part, "rule", this::rule);
        Part finding = part.at("finding");
        Optional<String> fingerprint = Values.line(finding);
        List<String> members = part.at("members").elements().stream()
                .map(Values::line)
                .flatMap(Optional::stream)
                .toList();
        Optional<String> about = Values.line(part.at("about"));
        if (fingerprint.filter(text -> !text.matches(FINGERPRINT)).isPresent()) {
            finding.problem(
                    Quoted.of(fingerprint.get()) + " is no fingerprint of a finding.",
                    "Copy it from a report; it begins with v1: and has 32 digits.");
            return Optional.empty();
        }
        if (fingerprint.isEmpty() && members.isEmpty()) {
            part.problem(
                    "This exception names neither a finding nor members, so that it would excuse everything.",
                    "Add finding, members or both; the command explain writes them.");
            return Optional.empty();
        }
        return rule.map(id -> new Acceptance(
                part.position(), id, fingerprint.orElse(""), members, about.orElse(""), Optional.empty()));
    }

    private Optional<String> rule(Part part) {
        Optional<String> id = Values.line(part);
        Optional<String> known = id.filter(rules::contains);
        if (id.isPresent() && known.isEmpty()) {
            part.problem("There is no rule " + Quoted.of(id.get()) + ".", Nearest.advice(id.get(), rules));
        }
        if (known.isPresent() && !isAcceptable.test(known.get())) {
            part.problem("A finding of " + known.get() + " cannot be accepted.", "Put an end to it, and remove this.");
            return Optional.empty();
        }
        return known;
    }
}
