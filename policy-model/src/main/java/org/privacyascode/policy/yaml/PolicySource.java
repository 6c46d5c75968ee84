package org.privacyascode.policy.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.privacyascode.policy.problem.InvalidPolicyException;
import org.privacyascode.policy.problem.PolicyProblem;
import org.privacyascode.policy.problem.Position;

/**
 * The bytes of a policy, read once, and what to call them.
 *
 * @param name relative path or file name, with {@code /}; it stands in every position
 */
public record PolicySource(String name, byte[] bytes) {
    static final int MOST_BYTES = 1 << 20;

    public PolicySource {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A text that is already in memory. */
    public static PolicySource of(String name, String text) {
        return new PolicySource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a regular file of at most 1 MiB.
     *
     * @param name what to call it in positions
     * @throws InvalidPolicyException if it is missing, not a regular file, too large or not readable
     */
    public static PolicySource ofFile(String name, Path file) {
        if (!Files.isRegularFile(file)) {
            throw unreadable(name, Files.exists(file) ? "is not a regular file" : "does not exist");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new PolicySource(name, in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            throw unreadable(name, "cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Reads a policy from the class path, such as {@code /org/privacyascode/policies/smartaimovies/policy.yaml}. */
    public static PolicySource ofResource(String resource) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream in = PolicySource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw unreadable(name, "is not on the class path");
            }
            return new PolicySource(name, in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static InvalidPolicyException unreadable(String name, String why) {
        return new InvalidPolicyException(List.of(new PolicyProblem(
                new Position(name, 0, 0), "The policy " + name + " " + why + ".", "Check the path of the policy.")));
    }

    /** SHA-256 of the bytes, in hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicySource source && name.equals(source.name) && Arrays.equals(bytes, source.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return name;
    }
}
