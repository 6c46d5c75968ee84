package org.privacyascode.approval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a lock. Whatever is not as the tool writes it is refused: a lock that was edited by hand approves nothing. */
public final class LockReader {

    private final String file;

    private LockReader(String file) {
        this.file = file;
    }

    /**
     * Reads the text of a lock.
     *
     * @param file its name, for problems
     * @throws InvalidPolicyException if it is no lock
     */
    public static Lock read(String file, String text) {
        return new LockReader(file).lock(text);
    }

    private Lock lock(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        Object root;
        try {
            root = new Yaml(new SafeConstructor(options)).load(text);
        } catch (MarkedYAMLException e) {
            throw problem(e.getProblemMark().getLine() + 1, "it cannot be read: " + e.getProblem());
        } catch (YAMLException e) {
            throw problem(1, "it cannot be read");
        }
        Map<String, Object> map = map(root, Set.of("lock", "policy", "language", "clauses", "approvals", "published"));
        if (!text(map, "lock").equals("1")) {
            throw problem(1, "its version is not 1");
        }
        Map<String, ClauseHash> clauses = new LinkedHashMap<>();
        map(map.get("clauses"), Set.of()).forEach((clause, hash) -> {
            Map<String, Object> pair = map(hash, Set.of("facts", "text"));
            clauses.put(clause, new ClauseHash(text(pair, "facts"), text(pair, "text")));
        });
        List<Approval> approvals = new ArrayList<>();
        list(map.get("approvals")).forEach(each -> approvals.add(approval(each)));
        return new Lock(
                text(map, "policy"),
                text(map, "language"),
                clauses,
                approvals,
                Optional.ofNullable(map.get("published")).map(this::published));
    }

    private Approval approval(Object value) {
        Map<String, Object> map = map(value, Set.of("by", "role", "day", "reference", "covers"));
        return new Approval(
                text(map, "by"),
                text(map, "role"),
                day(text(map, "day")),
                text(map, "reference"),
                list(map.get("covers")).stream().map(String::valueOf).toList());
    }

    private Published published(Object value) {
        Map<String, Object> map = map(value, Set.of("version", "updated", "effective", "facts", "text"));
        return new Published(
                text(map, "version"),
                Optional.ofNullable(map.get("updated")).map(each -> day(text(map, "updated"))),
                Optional.ofNullable(map.get("effective")).map(each -> day(text(map, "effective"))),
                text(map, "facts").replaceFirst("^sha256:", ""),
                text(map, "text").replaceFirst("^sha256:", ""));
    }

    /** A map whose keys are all known; an empty set of known keys allows all. */
    private Map<String, Object> map(Object value, Set<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            throw problem(1, "there is no map where one belongs");
        }
        Map<String, Object> read = new LinkedHashMap<>();
        map.forEach((key, each) -> {
            if (!known.isEmpty() && !known.contains(String.valueOf(key))) {
                throw problem(1, "nobody knows the key " + key);
            }
            read.put(String.valueOf(key), each);
        });
        return read;
    }

    private List<?> list(Object value) {
        if (!(value instanceof List<?> list)) {
            throw problem(1, "there is no list where one belongs");
        }
        return list;
    }

    private String text(Map<String, Object> map, String key) {
        if (!(map.get(key) instanceof String text)) {
            throw problem(1, "the key " + key + " holds no text in quotes");
        }
        return text;
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw problem(1, "\"" + text + "\" is no day");
        }
    }

    private InvalidPolicyException problem(int line, String what) {
        return new InvalidPolicyException(List.of(new PolicyProblem(
                new Position(file, line, 1), "This is no lock: " + what + ".", "Let approve write it again.")));
    }
}
