package org.privacyascode.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A component of a record as it stands in the tree.
 *
 * @param key its key
 * @param isInline whether its own components stand one level higher
 * @param isMark whether it is a mark, which is left out where it is not set
 * @param isName whether it is the id of the record
 */
record Component(String key, boolean isInline, boolean isMark, boolean isName, Method accessor) {
    /** What is found by reflection about a record class never changes, and is costly to find. */
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    /** The components of a record class, in the order of its declaration. */
    static List<Component> of(Class<?> type) {
        return COMPONENTS.get(type);
    }

    private static Component of(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        return new Component(
                key != null ? key.value() : kebab(component.getName()),
                component.isAnnotationPresent(Inline.class),
                component.getType() == boolean.class,
                component.getName().equals("id")
                        && Id.class.isAssignableFrom(component.getType())
                        && component.getType() != PolicyId.class,
                component.getAccessor());
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z0-9])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    Object read(Record value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}
