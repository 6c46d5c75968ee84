package org.privacyascode.policy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a policy other words and leaves every fact as it is. The paths are those of {@link PolicyTree}. */
public final class Rewording {

    /** The words that take the place of others. */
    @FunctionalInterface
    public interface Words {
        /** The new words at the path; empty to say nothing there, which a text that has to stand does not obey. */
        Optional<Text> at(String path, Text words);
    }

    private final Words words;

    private Rewording(Words words) {
        this.words = words;
    }

    /** The policy with these words; questions and facts stay, and so do positions. */
    public static Policy of(Policy policy, Words words) {
        return (Policy) new Rewording(words).record("", policy);
    }

    private Object part(String path, Object part) {
        if (part instanceof Text text) {
            return words.at(path, text).orElse(text);
        } else if (part instanceof Stated<?> stated) {
            return stated(path, stated);
        } else if (part instanceof Listed<?> listed) {
            return listed.isGiven() ? Listed.of(list(path, listed.values())) : listed;
        } else if (part instanceof Optional<?> optional) {
            return optional.map(value -> part(path, value));
        } else if (part instanceof List<?> list) {
            return list(path, list);
        } else if (part instanceof LegalBasis basis) {
            return basis.detail()
                    .given()
                    .map(detail -> new LegalBasis(
                            basis.kind(), text(path + "." + basis.kind().key(), detail)))
                    .orElse(basis);
        }
        boolean isWhole = part instanceof Origins
                || part instanceof Question
                || Scalars.of(part).isPresent();
        return part instanceof Record record && !isWhole ? record(path, record) : part;
    }

    private Object stated(String path, Stated<?> stated) {
        Optional<?> given = stated.given();
        if (given.isPresent() && given.get() instanceof Text text) {
            return text(path, text);
        }
        return stated.map(value -> part(path, value));
    }

    private Stated<Text> text(String path, Text text) {
        return words.at(path, text).<Stated<Text>>map(Stated::of).orElseGet(Stated::absent);
    }

    private List<Object> list(String path, List<?> list) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object each = list.get(i);
            String name = each instanceof Record record ? idOf(record).orElse(Integer.toString(i)) : "";
            parts.add(part(name.isEmpty() ? path : join(path, name), each));
        }
        return parts;
    }

    private static Optional<String> idOf(Record record) {
        List<Component> components = Component.of(record.getClass());
        if (components.isEmpty() || !components.get(0).isName()) {
            return Optional.empty();
        }
        Object id = components.get(0).read(record);
        return Optional.of(id instanceof ItemId item ? item.item() : ((Id) id).value());
    }

    private Object record(String path, Record record) {
        List<Component> components = Component.of(record.getClass());
        Object[] values = new Object[components.size()];
        boolean isChanged = false;
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            Object before = component.read(record);
            boolean isKept = component.isName() || component.isMark();
            values[i] = isKept ? before : part(component.isInline() ? path : join(path, component.key()), before);
            isChanged |= !Objects.equals(before, values[i]);
        }
        return isChanged ? build(record.getClass(), values) : record;
    }

    private static Object build(Class<?> type, Object... values) {
        try {
            Class<?>[] types = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException("Cannot build " + type, e);
        }
    }

    private static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
