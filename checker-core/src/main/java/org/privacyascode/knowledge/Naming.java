package org.privacyascode.knowledge;

import java.util.List;

/**
 * What a name says that a member holds.
 *
 * @param category vocabulary key
 * @param subject whose, as the name itself says ({@code customerEmail}: customer) or as its holder does; empty when neither does
 * @param isCertain whether the words say so wherever they stand; otherwise only together with what the holder is
 * @param isOwn whether no noun stands before the words: {@code email}, not {@code customerEmail}
 * @param reasons short plain sentences
 */
public record Naming(String category, String subject, boolean isCertain, boolean isOwn, List<String> reasons) {
    public Naming {
        reasons = List.copyOf(reasons);
    }
}
