package org.privacyascode.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;

class LinesTest {

    @Test
    void writes_a_problem_as_a_line_that_can_be_clicked() {
        PolicyProblem problem =
                new PolicyProblem(new Position("privacy-policy.yaml", 14, 7), "Unknown key.", "Remove it.");

        assertThat(Lines.of(problem)).isEqualTo("privacy-policy.yaml:[14,7] Unknown key. Remove it.");
    }

    @Test
    void points_at_the_beginning_where_a_line_is_not_known() {
        assertThat(Lines.at("App.java", 0, 0)).isEqualTo("App.java:[1,1] ");
    }

    @Test
    void counts_in_english() {
        assertThat(Lines.count(0, "error")).isEqualTo("0 errors");
        assertThat(Lines.count(1, "error")).isEqualTo("1 error");
    }
}
