package org.privacyascode.flow;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The steps from an object to a part of it, of bounded length. The empty path means the whole object. Steps are fields
 * ({@code owner.name}), elements ({@code [*]}, {@code [key]}) and named parts of library objects ({@code .text}). Paths are
 * interned: equal ones are identical.
 */
final class Path {

    /** What an unknown library call left in an object. */
    static final String LIBRARY = ".lib";

    /** The result of a function object. */
    static final String RESULT = ".$ret";

    /** Prefix of what a function object captured. */
    static final String CAPTURED = ".$cap";

    /** What the {@code toString} of an object shows. */
    static final String SHOWN = ".$text";

    private static final int LIMIT = 4;

    final String head;

    @Nullable
    private final Path rest;

    final int length;
    private final Map<String, Path> longer = new HashMap<>(2);
    private final Path empty;

    private Path(String head, @Nullable Path rest, @Nullable Path empty) {
        this.head = head;
        this.rest = rest;
        this.length = rest == null ? 0 : rest.length + 1;
        this.empty = empty == null ? this : empty;
    }

    /** A new, empty path, the root of all others made from it. */
    static Path root() {
        return new Path("", null, null);
    }

    boolean isEmpty() {
        return rest == null;
    }

    Path tail() {
        return rest == null ? this : rest;
    }

    /** The whole object. */
    Path whole() {
        return empty;
    }

    /** This path one step further out; too long or circular paths end early, and so mean more. */
    Path under(String step) {
        Path known = longer.get(step);
        if (known == null) {
            known = cut(step);
            longer.put(step, known);
        }
        return known;
    }

    private Path cut(String step) {
        boolean element = step.startsWith("[");
        int limit = LIMIT - 1;
        int same = 0;
        int depth = 0;
        int owners = 0;
        for (Path at = this; at.rest != null; at = at.rest, depth++) {
            boolean again = at.head.equals(step) && ++same > (element ? 1 : 0);
            boolean circle = !isPart(step) && !isPart(at.head) && owner(at.head).equals(owner(step)) && ++owners > 1;
            if (again || circle) {
                limit = Math.min(limit, depth);
            }
        }
        Path kept = limit >= length ? this : first(limit);
        return new Path(step, kept, empty);
    }

    private static String owner(String field) {
        return field.substring(0, field.lastIndexOf('.'));
    }

    /** The first step only. */
    Path firstStep() {
        return first(1);
    }

    private Path first(int count) {
        return count == 0 || rest == null ? empty : rest.first(count - 1).under(head);
    }

    /** The steps of the first path, then those of the second. */
    static Path join(Path outer, Path inner) {
        return outer.isEmpty() ? inner : join(outer.tail(), inner).under(outer.head);
    }

    /** What is left after a step into the object; absent when the path leads elsewhere. */
    @Nullable
    Path after(String step) {
        if (rest == null || head.equals(LIBRARY) && isPart(step)) {
            return empty;
        }
        return matches(head, step) ? rest : null;
    }

    /** Whether a step is a part of a library object, not a field of ours. */
    static boolean isPart(String step) {
        return step.startsWith("[") || step.startsWith(".");
    }

    static boolean matches(String head, String step) {
        if (head.equals(step)) {
            return true;
        }
        return head.startsWith("[") && step.startsWith("[") && (head.equals("[*]") || step.equals("[*]"));
    }

    @Override
    public String toString() {
        return rest == null ? "" : "/" + head + rest;
    }
}
