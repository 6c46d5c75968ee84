package org.privacyascode.flow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /** Any number of elements and parts of library objects. */
    static final String MANY = "[**]";

    private static final String DEEP = ".deep";
    private static final int LIMIT = 4;

    final String head;

    @Nullable
    private final Path rest;

    final int length;
    private final @Nullable Deep deep;
    private final Map<String, Path> longer = new HashMap<>(2);
    private final Path empty;

    /** A field, and what is left of a path inside it. */
    record Deep(String field, Path inside) {}

    private Path(String head, @Nullable Path rest, @Nullable Path empty) {
        this(head, rest, empty, null);
    }

    private Path(String head, @Nullable Path rest, @Nullable Path empty, @Nullable Deep deep) {
        this.deep = deep;
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

    /** What is too deep or circular to be named by its object is named by its field alone, whatever object holds it. */
    Optional<Deep> deep() {
        return Optional.ofNullable(deep);
    }

    /** The outermost field of the application on this path, and what is left inside it. */
    Optional<Deep> outermost() {
        for (Path at = this; at.rest != null; at = at.rest) {
            if (!isPart(at.head)) {
                return Optional.of(new Deep(at.head, at.rest));
            }
        }
        return Optional.empty();
    }

    /** The class whose field comes first; empty when the first step is no field of the application. */
    String holder() {
        return isEmpty() || isPart(head) ? "" : owner(head);
    }

    /** How many fields of the application are on this path. */
    int fields() {
        int count = 0;
        for (Path at = this; at.rest != null; at = at.rest) {
            count += isPart(at.head) ? 0 : 1;
        }
        return count;
    }

    /** This path one step further out; too long or circular paths end early, and so mean more, or are {@link #deep}. */
    Path under(String step) {
        if (deep != null || head.equals(MANY) && isPart(step)) {
            return this;
        }
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
        if (limit >= length) {
            return new Path(step, this, empty);
        }
        if (isPart(step) && fields() > 0) {
            return inParts();
        }
        Optional<Deep> field = outermost();
        return field.isPresent() ? new Path(DEEP, empty, empty, field.get()) : new Path(step, first(limit), empty);
    }

    /** This path, in objects of libraries that are no longer told apart. */
    private Path inParts() {
        Path inner = this;
        while (isPart(inner.head)) {
            inner = inner.tail();
        }
        Path known = inner.longer.get(MANY);
        if (known == null) {
            known = new Path(MANY, inner, empty);
            inner.longer.put(MANY, known);
        }
        return known;
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
        if (deep != null) {
            return null;
        }
        if (rest == null || head.equals(LIBRARY) && isPart(step)) {
            return empty;
        }
        if (head.equals(MANY)) {
            return isPart(step) ? this : rest.after(step);
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
