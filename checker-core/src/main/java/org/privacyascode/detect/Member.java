package org.privacyascode.detect;

import java.util.Comparator;

/**
 * A place in code that can hold data.
 *
 * @param owner internal name of the declaring class
 * @param name field or method name
 * @param descriptor of the method; empty for a field
 * @param parameter index from 0, without {@code this}; -1 for a field or a method's result
 */
public record Member(String owner, String name, String descriptor, int parameter) implements Comparable<Member> {

    private static final Comparator<Member> ORDER = Comparator.comparing(Member::owner)
            .thenComparing(Member::name)
            .thenComparing(Member::descriptor)
            .thenComparingInt(Member::parameter);

    /** A field or record component. */
    public static Member field(String owner, String name) {
        return new Member(owner, name, "", -1);
    }

    /** What a method returns. */
    public static Member result(String owner, String method, String descriptor) {
        return new Member(owner, method, descriptor, -1);
    }

    /** A method's parameter. */
    public static Member parameter(String owner, String method, String descriptor, int index) {
        return new Member(owner, method, descriptor, index);
    }

    @Override
    public int compareTo(Member other) {
        return ORDER.compare(this, other);
    }
}
