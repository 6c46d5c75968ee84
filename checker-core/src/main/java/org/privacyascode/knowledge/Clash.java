package org.privacyascode.knowledge;

import java.util.Optional;
import org.privacyascode.knowledge.Signature.Kill;
import org.privacyascode.knowledge.Signature.Pass;
import org.privacyascode.knowledge.Signature.Sink;
import org.privacyascode.knowledge.Signature.Source;

/** Which lines of one file say the same, and which contradict each other. */
final class Clash {

    private Clash() {}

    /** Two signatures with the same key say the same, or two things of which one must be wrong. */
    static String key(Signature signature) {
        String call = signature.getClass().getSimpleName() + " " + signature.pattern();
        if (signature instanceof Source source) {
            return call + source.slot() + source.category();
        }
        if (signature instanceof Sink sink) {
            return call + sink.what();
        }
        if (signature instanceof Pass pass) {
            // A plain pass and a safeguard over the same way contradict each other.
            return call + pass.from() + pass.to();
        }
        return call + (signature instanceof Kill ? "" : signature.origin());
    }

    /** The key whose presence contradicts a signature: nothing passes, yet something does. */
    static Optional<String> opposite(Signature signature) {
        return signature instanceof Pass ? Optional.of("Kill " + signature.pattern()) : Optional.empty();
    }
}
