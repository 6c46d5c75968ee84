package org.privacyascode.config.web;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Durations;
import org.privacyascode.config.known.Sight;
import org.privacyascode.fact.Certainty;
import org.privacyascode.fact.FactKind;

/** Indexes of MongoDB that delete documents after a time, as scripts of its shell create them. */
final class TimeToLive {
    private static final Pattern INDEX = Pattern.compile(
            "(?:\\bcollection\\(\\s*[\"'](?<quoted>[\\w.-]{1,120})[\"']\\s*\\)|\\b(?<name>\\w{1,120}))"
                    + "\\s*\\.\\s*(?:createIndex|ensureIndex)\\s*\\([^;]{0,400}?\\bexpireAfterSeconds[\"']?\\s*:\\s*(?<seconds>\\d{1,9}(?:\\s*\\*\\s*\\d{1,9}){0,5})");

    private TimeToLive() {}

    static void tell(String code, int from, SourceText source, Seen seen) {
        if (!code.contains("expireAfterSeconds")) {
            return;
        }
        Matcher matcher = INDEX.matcher(code);
        while (matcher.find()) {
            String collection = matcher.group("name") == null ? matcher.group("quoted") : matcher.group("name");
            Durations.iso(seconds(matcher.group("seconds")), "s")
                    .ifPresent(period -> seen.add(Sight.of(
                                    FactKind.RETAINED,
                                    source,
                                    source.at(from + matcher.start("seconds")),
                                    Certainty.FACT,
                                    "the index deletes documents after " + period,
                                    Sight.store(collection))
                            .with(Map.of("period", period))));
        }
    }

    /** A product of numbers, {@code 60 * 60 * 24}. */
    private static String seconds(String written) {
        BigInteger product = BigInteger.ONE;
        for (String factor : written.split("\\*")) {
            product = product.multiply(new BigInteger(factor.strip()));
        }
        return product.bitLength() > 60 ? "0" : product.toString();
    }
}
