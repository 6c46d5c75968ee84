package org.privacyascode.revision;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks what Git packs, up to a size that no policy has. */
final class Inflated {

    /** No object that is read here is larger. */
    static final int MOST = 64 << 20;

    private static final int STEP = 8192;

    private Inflated() {}

    static byte[] of(byte[] packed, int from, String name) throws UnreadableRevision {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, from, packed.length - from);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] step = new byte[STEP];
            while (!inflater.finished()) {
                int read = inflater.inflate(step);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new UnreadableRevision("The object " + name + " is cut short.");
                }
                out.write(step, 0, read);
                if (out.size() > MOST) {
                    throw new UnreadableRevision("The object " + name + " is larger than 64 MiB.");
                }
            }
            return out.toByteArray();
        } catch (DataFormatException damaged) {
            throw new UnreadableRevision("The object " + name + " is damaged: " + damaged.getMessage() + ".");
        } finally {
            inflater.end();
        }
    }
}
