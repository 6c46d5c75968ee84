package org.privacyascode.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.privacyascode.fact.Data;
import org.privacyascode.fact.Evidence;
import org.privacyascode.fact.Fact;
import org.privacyascode.fact.FactKind;
import org.privacyascode.fact.Known;
import org.privacyascode.fact.Place;

class ContradictedAnnotationTest {

    private static final String RULE = "contradicted-annotation";
    private static final Place PLACE = Place.inClass("shop.Report", "show", 12);

    @Test
    void data_that_arrive_where_an_annotation_says_there_are_none_are_reported() {
        assertThat(Shop.findings(RULE, arrived(new Data("device.ip_address", "", ""), Known.API)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains("The annotation says that there are no personal data here, but", "shop.Report"));
        assertThat(Shop.findings(RULE, arrived(new Data("", "account.email", ""), Known.ANNOTATION)))
                .hasSize(1);
    }

    @Test
    void what_only_a_name_suggests_is_what_the_annotation_is_there_to_correct() {
        assertThat(Shop.findings(RULE, arrived(Data.of("contact.email"), Known.NAME)))
                .isEmpty();
        assertThat(Shop.findings(RULE, arrived(Data.NONE, Known.ANNOTATION))).isEmpty();
    }

    private static Fact arrived(Data data, Known known) {
        return Fact.of(FactKind.HELD, data, PLACE, Evidence.fact(known)).with(Map.of("not-personal", "ids only"));
    }
}
