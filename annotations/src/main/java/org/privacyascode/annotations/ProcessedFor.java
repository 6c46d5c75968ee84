package org.privacyascode.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Code in this method, type or package uses personal data for these purposes of the policy, and for no others.
 *
 * <p>The innermost one counts: a method's before its type's, a type's before its package's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface ProcessedFor {
    /** Ids of purposes of the policy. */
    String[] value();
}
