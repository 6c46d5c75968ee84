package org.privacyascode.policy.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.policy.ClauseId;
import org.privacyascode.policy.Listed;
import org.privacyascode.policy.OwnCategory;
import org.privacyascode.policy.SpecialCategory;
import org.privacyascode.policy.vocabulary.CategoryKey;
import org.privacyascode.policy.vocabulary.Vocabulary;

/** Reads the categories that a policy adds to the vocabulary. */
final class OwnCategoryReader {
    private static final Pattern KEY = Pattern.compile("(?:(.+)\\.)?x-[a-z0-9]+(?:[_-][a-z0-9]+)*");
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+( [a-z0-9]+)*");

    private final Vocabulary shared;

    OwnCategoryReader(Vocabulary shared) {
        this.shared = shared;
    }

    Listed<OwnCategory> categories(Part part) {
        return part.clauses(this::isKeyOrReported, each -> Optional.of(category(each)));
    }

    private static OwnCategory category(Part part) {
        return new OwnCategory(
                new ClauseId(part.name()),
                part.at("label").stated(Values::words),
                part.at("special").stated(each -> Values.keyed(each, SpecialCategory.values())),
                part.at("tokens").listed(OwnCategoryReader::token),
                ClauseReader.marks(part));
    }

    private boolean isKeyOrReported(Part part) {
        Matcher key = KEY.matcher(part.name());
        boolean own = key.matches()
                && (key.group(1) == null
                        || shared.category(new CategoryKey(key.group(1))).isPresent());
        if (!own) {
            part.problemAtKey(
                    Quoted.of(part.name()) + " is no key for a category of your own.",
                    "Write x- and a word, alone or after a known category: x-loyalty, identity.x-loyalty.");
        }
        return own;
    }

    private static Optional<String> token(Part part) {
        Optional<String> token = Values.line(part);
        token.filter(each -> !TOKEN.matcher(each).matches())
                .ifPresent(each -> part.problem(
                        Quoted.of(each) + " is no run of lower-case words.", "Write it like loyalty number."));
        return token;
    }
}
