package org.privacyascode.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.privacyascode.policy.vendor.Vendors;

/**
 * Everything the tool knows before it sees code. Immutable.
 *
 * @param signatures what is known of libraries' calls
 * @param names what names of classes and members say
 * @param vendors well-known services that receive data
 * @param addresses what annotations of frameworks say of addresses
 */
public record Knowledge(Signatures signatures, Names names, Vendors vendors, AddressAnnotations addresses) {

    /** With the annotations that ship with the tool. */
    public Knowledge(Signatures signatures, Names names, Vendors vendors) {
        this(signatures, names, vendors, AddressAnnotations.load());
    }

    private static final String FOLDER = "/org/privacyascode/policies/signatures/";

    /**
     * What ships with the tool.
     *
     * @throws InvalidSignaturesException when a bundled file is wrong
     */
    public static Knowledge load() {
        List<SignatureProblem> problems = new ArrayList<>();
        List<Signature> core = new ArrayList<>();
        for (String file : resource("index").split("\n")) {
            if (!file.isBlank() && !file.startsWith("#")) {
                core.addAll(new SignatureReader(file.strip(), problems).read(resource(file.strip())));
            }
        }
        refuse(problems);
        return new Knowledge(Signatures.NONE.plus(core), Names.load(), Vendors.load());
    }

    /**
     * The same with a user's signature files, which go before ours; all files together are one layer.
     *
     * @throws InvalidSignaturesException when a file is wrong, with every problem found
     * @throws UncheckedIOException when a file cannot be read
     */
    public Knowledge withSignatures(List<Path> files) {
        List<SignatureProblem> problems = new ArrayList<>();
        List<Signature> layer = new ArrayList<>();
        for (Path file : files) {
            try {
                layer.addAll(
                        new SignatureReader(String.valueOf(file.getFileName()), problems).read(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("signature file " + file + " cannot be read as UTF-8 text", e);
            }
        }
        refuse(problems);
        return new Knowledge(signatures.plus(layer), names, vendors, addresses);
    }

    /**
     * The same with signatures given as text, for tests and embedding.
     *
     * @param name shown in messages
     * @throws InvalidSignaturesException when the text is wrong
     */
    public Knowledge withSignatures(String name, String text) {
        List<SignatureProblem> problems = new ArrayList<>();
        List<Signature> layer = new SignatureReader(name, problems).read(text);
        refuse(problems);
        return new Knowledge(signatures.plus(layer), names, vendors, addresses);
    }

    private static void refuse(List<SignatureProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidSignaturesException(problems);
        }
    }

    private static String resource(String file) {
        try (InputStream in = Knowledge.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the tool's own file " + FOLDER + file + " is missing from its jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the tool's own file " + FOLDER + file + " cannot be read", e);
        }
    }
}
