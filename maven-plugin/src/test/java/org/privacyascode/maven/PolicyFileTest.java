package org.privacyascode.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.policy.yaml.PolicyReader;

class PolicyFileTest {

    @TempDir
    private Path folder;

    private Path root;
    private Path module;

    @BeforeEach
    void lay_out_a_build() throws IOException {
        root = Files.createDirectory(folder.resolve("root"));
        module = Files.createDirectories(root.resolve("apps/shop"));
    }

    @Test
    void takes_the_policy_of_the_module_before_that_of_the_build() throws Exception {
        policyIn(root);
        Path own = policyIn(module);

        assertThat(PolicyFile.find(Optional.empty(), module, root)).isEqualTo(new PolicyFile(root, own));
    }

    @Test
    void takes_the_nearest_policy_above_the_module() throws Exception {
        policyIn(root);
        Path nearest = policyIn(root.resolve("apps"));

        assertThat(PolicyFile.find(Optional.empty(), module, root).file()).isEqualTo(nearest);
    }

    @Test
    void never_looks_above_the_root_of_the_build() throws Exception {
        policyIn(folder);

        assertThatThrownBy(() -> PolicyFile.find(Optional.empty(), module, root))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("There is no privacy-policy.yaml in " + module)
                .hasMessageContaining("up to " + root)
                .hasMessageContaining(PolicyFile.FIRST);
    }

    @Test
    void finds_the_policy_of_a_module_that_lies_beside_the_root() throws Exception {
        policyIn(root);
        Path beside = Files.createDirectory(folder.resolve("beside"));
        Path own = policyIn(beside);

        assertThat(PolicyFile.find(Optional.empty(), beside, root)).isEqualTo(new PolicyFile(beside, own));
    }

    @Test
    void does_not_fall_back_when_the_policy_that_is_given_is_not_there() throws Exception {
        policyIn(module);

        assertThatThrownBy(() -> PolicyFile.find(Optional.of(module.resolve("other.yaml")), module, root))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("other.yaml");
    }

    @Test
    void offers_a_first_policy_that_can_be_read() throws Exception {
        Files.writeString(module.resolve("privacy-policy.yaml"), PolicyFile.FIRST);

        assertThat(PolicyReader.create()
                        .read(module, Path.of("privacy-policy.yaml"))
                        .policy()
                        .header()
                        .site()
                        .given())
                .contains("example.com");
    }

    private static Path policyIn(Path folder) throws IOException {
        return Files.writeString(folder.resolve("privacy-policy.yaml"), "format: ppac/1\n");
    }
}
