package org.privacyascode.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Here a right of the person is carried out, such as access or erasure.
 *
 * <p>Alone it proves nothing: the checker looks for the effect (a delete, a read of the person's data) that can be reached from
 * here.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FulfilsRight {
    /** Ids of rights of the policy, such as {@code erasure}. */
    String[] value();
}
