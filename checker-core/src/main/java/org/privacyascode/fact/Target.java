package org.privacyascode.fact;

/**
 * Where data go or rest. Parts are empty where they do not apply or are not known.
 *
 * @param sink kind of sink: {@code log}, {@code http}, {@code mail}, {@code sms}, {@code message}, {@code store}, {@code file},
 *     {@code cookie}, {@code metric}, {@code trace}, {@code error-report}, {@code ai}, {@code vendor}, {@code response}
 * @param recipient vendor id of the catalogue, or the policy's recipient as an annotation names it
 * @param host host name in lower case, without port
 * @param country ISO 3166 code of the recipient's country
 * @param store table, collection, cache or file the data rest in
 * @param api the called API as {@code pkg.Type#method}
 */
public record Target(String sink, String recipient, String host, String country, String store, String api) {

    /** Nowhere: for facts about what a member holds. */
    public static final Target NONE = new Target("", "", "", "", "", "");

    /** A sink of a kind, reached through an API. */
    public static Target sink(String sink, String api) {
        return new Target(sink, "", "", "", "", api);
    }
}
