package org.privacyascode.policy;

/** A country by its ISO 3166-1 alpha-2 code, upper case. */
public record Country(String code) {
    @Override
    public String toString() {
        return code;
    }
}
