package org.privacyascode.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What this method returns is protected in this way, such as {@code salted-hash}, {@code encrypted} or {@code masked}.
 *
 * <p>Data that pass it keep their label and gain the protection; whether that is enough, the policy says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Safeguard {
    /** Ids of safeguards, as the policy writes them. */
    String[] value();
}
