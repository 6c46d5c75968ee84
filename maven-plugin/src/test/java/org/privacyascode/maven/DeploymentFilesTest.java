package org.privacyascode.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentFilesTest {

    @TempDir
    private Path module;

    @Test
    void finds_what_says_where_and_how_the_module_runs() throws IOException {
        for (String name : new String[] {
            "Dockerfile",
            "Dockerfile.dev",
            "docker-compose.prod.yml",
            "compose.yaml",
            ".env",
            "main.tf",
            "nginx.conf",
            "README.md",
            "pom.xml",
            "notes.yaml",
            "environment.txt"
        }) {
            Files.createFile(module.resolve(name));
        }
        for (String name : new String[] {"k8s", "helm", "src", "docs"}) {
            Files.createDirectory(module.resolve(name));
        }
        Files.createFile(Files.createDirectory(module.resolve("deploy")).resolve("pom.xml"));
        assertThat(DeploymentFiles.of(module))
                .extracting(path -> path.getFileName().toString())
                .containsExactly(
                        ".env",
                        "Dockerfile",
                        "Dockerfile.dev",
                        "compose.yaml",
                        "docker-compose.prod.yml",
                        "helm",
                        "k8s",
                        "main.tf",
                        "nginx.conf");
    }
}
