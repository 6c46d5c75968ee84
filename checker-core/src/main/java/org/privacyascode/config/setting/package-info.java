/** Application settings in properties and YAML, of Spring Boot, Quarkus, Micronaut and others, as they take effect. */
@NullMarked
package org.privacyascode.config.setting;

import org.jspecify.annotations.NullMarked;
