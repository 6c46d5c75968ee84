package org.privacyascode.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privacyascode.evidence.EvidenceMatrix;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyJson;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** All records of a policy. The same arguments give the same bytes. */
public final class Records {

    private Records() {}

    /**
     * The records as texts by file name: {@code processing.csv}, {@code processing.md}, {@code recipients.csv}, {@code recipients.md},
     * {@code cookies.json}, {@code data-map.svg}, {@code tilt.json}, {@code dpv.jsonld}, {@code fides.yml}.
     *
     * @param evidence what is known of the clauses; empty if no code was checked
     * @param asOf the day of a policy that does not say when it was changed
     */
    public static SortedMap<String, String> of(
            Policy policy, Vocabulary vocabulary, Optional<EvidenceMatrix> evidence, LocalDate asOf) {
        Names names = new Names(policy, vocabulary);
        SortedMap<String, String> files = new TreeMap<>();
        ProcessingRecord processing = new ProcessingRecord(names, evidence);
        files.put("processing.csv", processing.table().csv());
        files.put("processing.md", processing.table().markdown("Record of processing activities", processing.lead()));
        Csv recipients = new RecipientList(names, evidence).table();
        files.put("recipients.csv", recipients.csv());
        files.put("recipients.md", recipients.markdown("Recipients and sub-processors", processing.lead()));
        files.put("cookies.json", text(out -> new CookieList(names, evidence).write(out)));
        files.put("data-map.svg", new DataMap(names).svg());
        files.put("tilt.json", text(out -> new Tilt(names, asOf, hash(policy), out).write()));
        files.put("dpv.jsonld", text(out -> new DpvGraph(names, out).write()));
        files.put("fides.yml", new FidesManifest(names).yaml());
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * The record of processing as rows: first the head, then one for each purpose and group of data.
     *
     * @param evidence what is known of the clauses; empty if no code was checked
     */
    public static List<List<String>> processing(
            Policy policy, Vocabulary vocabulary, Optional<EvidenceMatrix> evidence) {
        Csv table = new ProcessingRecord(new Names(policy, vocabulary), evidence).table();
        return Stream.concat(Stream.of(table.head()), table.rows().stream()).toList();
    }

    @FunctionalInterface
    private interface Written {
        void to(Appendable out) throws IOException;
    }

    private static String text(Written written) {
        StringBuilder out = new StringBuilder();
        try {
            written.to(out);
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder takes any text", e);
        }
        return out.toString();
    }

    private static String hash(Policy policy) {
        try {
            byte[] bytes = PolicyJson.of(policy).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
