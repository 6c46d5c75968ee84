package org.privacyascode.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This holds no personal data, although its name or type looks as if it did.
 *
 * <p>The checker then says nothing about it. Each use is listed with its reason where people review the policy.
 *
 * <pre>{@code
 * @NotPersonalData(reason = "name of the test network, not of a person")
 * private String name;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface NotPersonalData {
    /** Why, in words that a reviewer without the code understands. Must not be blank. */
    String reason();
}
