package org.privacyascode.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This method asks whether the person is old enough: {@code true} means that they are.
 *
 * <p>Used where the policy promises an age check. On a method that returns a boolean.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AgeCheck {}
