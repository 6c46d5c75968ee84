package org.privacyascode.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This method asks whether the person agreed: {@code true} means that they did.
 *
 * <p>What the policy bases on consent must stand behind such a check. On a method that returns a boolean.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ConsentCheck {
    /** Ids of cookie types or purposes of the policy that the person agreed to. */
    String[] value();
}
