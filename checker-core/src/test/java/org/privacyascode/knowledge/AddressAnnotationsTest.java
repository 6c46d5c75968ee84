package org.privacyascode.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privacyascode.knowledge.AddressAnnotations.On;

class AddressAnnotationsTest {

    private static final AddressAnnotations KNOWN = AddressAnnotations.load();

    @Test
    void every_row_says_something_when_all_its_attributes_are_there() {
        assertThat(KNOWN.all()).hasSizeGreaterThan(25).allSatisfy(row -> {
            String[] parts = row.split(" ");
            assertThat(KNOWN.text(On.valueOf(parts[0]), parts[1], name -> Optional.of("https://x.example")))
                    .hasValueSatisfying(text -> assertThat(text).contains("https://x.example"));
        });
    }

    @Test
    void the_first_choice_whose_attributes_are_there_is_taken() {
        String feign = "org/springframework/cloud/openfeign/FeignClient";

        assertThat(text(On.CLIENT, feign, Map.of("url", "https://a.example", "name", "a")))
                .contains("https://a.example");
        assertThat(text(On.CLIENT, feign, Map.of("name", "a")))
                .contains("${spring.cloud.openfeign.client.config.a.url:${feign.client.config.a.url:http://a}}");
        assertThat(text(On.CLIENT, feign, Map.of())).contains("");
    }

    @Test
    void a_name_of_a_service_is_no_address() {
        String client = "io/micronaut/http/client/annotation/Client";

        assertThat(text(On.CLIENT, client, Map.of("value", "https://a.example")))
                .contains("https://a.example");
        assertThat(text(On.CLIENT, client, Map.of("value", "/path"))).contains("/path");
        assertThat(text(On.CLIENT, client, Map.of("value", "users")))
                .hasValueSatisfying(text -> assertThat(text).startsWith("${micronaut.http.services.users.url:"));
    }

    @Test
    void an_annotation_of_another_package_or_place_says_nothing() {
        assertThat(text(On.VALUE, "lombok/Value", Map.of("value", "${a}"))).isEmpty();
        assertThat(text(On.CLIENT, "org/springframework/beans/factory/annotation/Value", Map.of("value", "${a}")))
                .isEmpty();
    }

    private static Optional<String> text(On on, String annotation, Map<String, String> attributes) {
        return KNOWN.text(on, annotation, name -> Optional.ofNullable(attributes.get(name)));
    }
}
