package org.privacyascode.policy;

/** The permanent name of a clause, as written in the policy; never renumbered, never reused. */
public sealed interface Id
        permits ClauseId,
                CookieId,
                CookieTypeId,
                GroupId,
                ItemId,
                PolicyId,
                PurposeId,
                RecipientId,
                RightId,
                ServiceId,
                SharingId,
                SourceId,
                SubjectId {
    /** The id as text, unique among ids of its type. */
    String value();
}
