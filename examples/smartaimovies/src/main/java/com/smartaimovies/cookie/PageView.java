package com.smartaimovies.cookie;

import org.privacyascode.annotations.PersonalData;

/** What the analytics provider learns about one page that was read. */
record PageView(
        @PersonalData("usage.visitor-id") String visitorId, @PersonalData("usage.pages") String page, String referrer) {}
