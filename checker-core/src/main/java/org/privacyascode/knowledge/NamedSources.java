package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.privacyascode.knowledge.Signature.Source;

/**
 * Sources whose category stands in a constant: {@code request.getParameter("email")}, {@code claims.get("birthdate")}. A constant that says
 * nothing personal by itself is no source. Thread safe; what was read once is remembered.
 */
public final class NamedSources {

    private final Names names;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    public NamedSources(Names names) {
        this.names = names;
    }

    /**
     * The sources with the categories that constants name; those whose constant is not known, or names nothing, are left out.
     *
     * @param constant the constant value of an argument, as written, where it is one
     */
    public List<Source> of(List<Source> sources, IntFunction<Optional<String>> constant) {
        if (sources.stream().noneMatch(source -> source.namingArgument().isPresent())) {
            return sources;
        }
        List<Source> found = new ArrayList<>();
        for (Source source : sources) {
            if (source.namingArgument().isEmpty()) {
                found.add(source);
            } else {
                constant.apply(source.namingArgument().getAsInt())
                        .flatMap(text -> known.computeIfAbsent(text, this::category))
                        .map(source::of)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<String> category(String text) {
        return names.read(Holder.UNKNOWN, text, ValueKind.UNKNOWN).map(Naming::category);
    }
}
