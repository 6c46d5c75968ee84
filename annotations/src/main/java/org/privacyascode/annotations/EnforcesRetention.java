package org.privacyascode.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Here the period is carried out after which data of these groups of the policy are deleted or made anonymous.
 *
 * <p>Alone it proves nothing: the checker looks for the delete, and for the period, that can be reached from here.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface EnforcesRetention {
    /** Ids of data groups of the policy, such as {@code logs}. */
    String[] value();
}
