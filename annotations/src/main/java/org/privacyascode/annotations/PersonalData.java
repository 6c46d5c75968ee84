package org.privacyascode.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This holds personal data of the policy.
 *
 * <p>On a field or record component, a parameter, a method (what it returns) or a type (each value of the type as a whole). It
 * settles what the checker could otherwise only guess from names and types.
 *
 * <pre>{@code
 * @PersonalData("account.email")
 * private String reachableAt;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface PersonalData {
    /**
     * Items of the policy, as {@code group.item}, or whole data groups, as {@code group}. An id that the policy does not have is
     * reported at this place.
     */
    String[] value();
}
