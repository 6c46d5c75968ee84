package com.smartaimovies.cookie;

/** What the analytics provider learns about one page that was read. */
record PageView(String visitorId, String page, String referrer, String ipAddress) {}
