package org.privacyascode.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is handed to this method or parameter, or to any method of this type or package, leaves for these recipients of the policy.
 *
 * <p>For calls whose receiver the checker cannot see: a gateway of your own, a generated client, a message to another company.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.PACKAGE})
public @interface SharedWith {
    /** Ids of recipients of the policy. */
    String[] value();
}
