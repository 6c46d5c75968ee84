package org.privacyascode.page;

import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.LifeCycle;
import org.privacyascode.policy.Policy;

/**
 * What a page needs besides its policy.
 *
 * @param layout how it is arranged
 * @param isDraft whether it is for colleagues: open questions show, and a ribbon says so
 * @param fingerprint SHA-256 of the text it was made from, in hexadecimal
 * @param generator name and version of the tool
 * @param versions pages of earlier versions and other forms of this one
 */
public record PageOptions(
        Layout layout,
        boolean isDraft,
        Optional<String> fingerprint,
        Optional<String> generator,
        List<PageLink> versions) {

    public PageOptions {
        versions = List.copyOf(versions);
    }

    /** A layered page, a draft unless the policy is published or retired. */
    public static PageOptions of(Policy policy) {
        LifeCycle status = policy.header().status();
        boolean isOut = status == LifeCycle.PUBLISHED || status == LifeCycle.RETIRED;
        return new PageOptions(Layout.LAYERED, !isOut, Optional.empty(), Optional.empty(), List.of());
    }

    public PageOptions with(Layout other) {
        return new PageOptions(other, isDraft, fingerprint, generator, versions);
    }

    /** For colleagues. */
    public PageOptions asDraft() {
        return new PageOptions(layout, true, fingerprint, generator, versions);
    }

    /** For everybody. */
    public PageOptions asPublished() {
        return new PageOptions(layout, false, fingerprint, generator, versions);
    }

    /** With a foot that says what the page was made from, and by what. */
    public PageOptions madeFrom(String fingerprintOfText, String nameAndVersion) {
        return new PageOptions(layout, isDraft, Optional.of(fingerprintOfText), Optional.of(nameAndVersion), versions);
    }

    public PageOptions with(List<PageLink> others) {
        return new PageOptions(layout, isDraft, fingerprint, generator, others);
    }
}
