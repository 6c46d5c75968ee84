package org.privacyascode.policy;

/**
 * Where data come from.
 *
 * @param isPublic whether it is publicly accessible
 * @param notice when people are told, if the data do not come from them
 */
public record Source(
        SourceId id,
        @Inline Words words,
        Stated<SourceKind> kind,
        @Key("public") Stated<Boolean> isPublic,
        Stated<Text> notice,
        @Inline Marks marks) {}
