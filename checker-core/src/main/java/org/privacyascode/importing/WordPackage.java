package org.privacyascode.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.privacyascode.policy.problem.InvalidPolicyException;

/** The parts of a Word document that hold text: nothing is unpacked to a disk, and no part may grow beyond what a policy needs. */
final class WordPackage {

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_PART = 16 << 20;
    private static final int MOST_IN_ALL = 64 << 20;
    private static final Set<String> PARTS =
            Set.of("word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels", "word/footnotes.xml");

    private final PageSource source;
    private final Map<String, byte[]> parts;

    private WordPackage(PageSource source, Map<String, byte[]> parts) {
        this.source = source;
        this.parts = parts;
    }

    /**
     * Opens a document.
     *
     * @throws InvalidPolicyException if it is no document, is encrypted, or grows beyond all measure
     */
    static WordPackage open(PageSource source) {
        if (source.bytes().length > PageSource.MOST_BYTES) {
            throw source.problem(0, 0, "The document has more than 8 MiB.", "Save it without pictures.");
        }
        Map<String, byte[]> parts = new HashMap<>();
        int entries = 0;
        long all = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(source.bytes()), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw source.problem(
                            0, 0, "The document has more than " + MOST_ENTRIES + " parts.", "It is no text.");
                }
                byte[] bytes = zip.readNBytes(MOST_PART + 1);
                all += bytes.length;
                if (bytes.length > MOST_PART || all > MOST_IN_ALL) {
                    throw source.problem(
                            0,
                            0,
                            "The part " + entry.getName() + " unpacks to more than "
                                    + ((all > MOST_IN_ALL ? MOST_IN_ALL : MOST_PART) >> 20) + " MiB.",
                            "It is no text: nothing was read.");
                }
                if (PARTS.contains(entry.getName()) && parts.put(entry.getName(), bytes) != null) {
                    throw source.problem(
                            0, 0, "The part " + entry.getName() + " is there twice.", "Save the document again.");
                }
            }
        } catch (ZipException broken) {
            throw source.problem(0, 0, "This is no Word document: " + broken.getMessage() + ".", "Save it as .docx.");
        } catch (IOException broken) {
            throw source.problem(0, 0, "The document ends too early.", "Save it again.");
        }
        if (!parts.containsKey("word/document.xml")) {
            throw source.problem(
                    0,
                    0,
                    "This is no Word document: it has no part word/document.xml.",
                    "Save it as .docx, without a password.");
        }
        return new WordPackage(source, parts);
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** A part as XML; document types are refused, and nothing outside is looked up. */
    XMLStreamReader xml(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        byte[] bytes = parts.get(part);
        return bytes == null
                ? factory.createXMLStreamReader(new StringReader("<none/>"))
                : factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /** What is wrong with a part, to be thrown. */
    InvalidPolicyException broken(String part, XMLStreamException why) {
        return source.problem(
                why.getLocation() == null ? 0 : why.getLocation().getLineNumber(),
                why.getLocation() == null ? 0 : why.getLocation().getColumnNumber(),
                "The part " + part + " of the document cannot be read: it is no XML, or has a document type.",
                "Open the document in Word and save it again.");
    }
}
