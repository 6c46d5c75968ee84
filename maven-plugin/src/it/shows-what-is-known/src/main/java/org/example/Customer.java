package org.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Somebody who buys. */
public record Customer(String email) {
    public void store(Path folder) throws IOException {
        Files.writeString(folder.resolve("customers"), email);
    }
}
