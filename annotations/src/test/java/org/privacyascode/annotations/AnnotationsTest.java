package org.privacyascode.annotations;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

    private static final List<Class<? extends Annotation>> ALL = Arrays.asList(
            PersonalData.class,
            NotPersonalData.class,
            ProcessedFor.class,
            SharedWith.class,
            SetsCookie.class,
            FulfilsRight.class,
            EnforcesRetention.class,
            Safeguard.class,
            ConsentCheck.class,
            AgeCheck.class);

    @Test
    void every_annotation_is_kept_in_the_class_file_and_not_at_run_time() {
        for (Class<? extends Annotation> annotation : ALL) {
            assertEquals(
                    RetentionPolicy.CLASS,
                    annotation.getAnnotation(Retention.class).value(),
                    annotation.getName());
        }
    }

    @Test
    void data_can_be_named_on_fields_methods_parameters_and_types() {
        ElementType[] holders = {ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE};
        assertArrayEquals(
                holders, PersonalData.class.getAnnotation(Target.class).value());
        assertArrayEquals(
                holders, NotPersonalData.class.getAnnotation(Target.class).value());
    }

    @Test
    void a_correction_must_give_a_reason() throws NoSuchMethodException {
        assertNull(NotPersonalData.class.getMethod("reason").getDefaultValue());
    }

    @Test
    void ids_are_lists_named_value_without_a_default() {
        for (Class<? extends Annotation> annotation : ALL) {
            if (annotation == NotPersonalData.class || annotation == AgeCheck.class) {
                continue;
            }
            Method[] members = annotation.getDeclaredMethods();
            assertEquals(1, members.length, annotation.getName());
            assertEquals("value", members[0].getName());
            assertEquals(String[].class, members[0].getReturnType());
            assertNull(members[0].getDefaultValue());
        }
    }

    @Test
    void names_are_unique_because_the_checker_knows_them_by_simple_name() {
        TreeSet<String> names = new TreeSet<>();
        ALL.forEach(annotation -> names.add(annotation.getSimpleName()));
        assertEquals(ALL.size(), names.size());
    }

    @Test
    void class_files_are_java_8() throws IOException {
        for (Class<? extends Annotation> annotation : ALL) {
            try (DataInputStream in =
                    new DataInputStream(annotation.getResourceAsStream(annotation.getSimpleName() + ".class"))) {
                in.readInt();
                in.readUnsignedShort();
                assertEquals(52, in.readUnsignedShort(), annotation.getName());
            }
        }
    }
}
