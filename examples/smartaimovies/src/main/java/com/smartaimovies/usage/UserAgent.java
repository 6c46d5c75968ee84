package com.smartaimovies.usage;

/** What a {@code User-Agent} header says, as coarse as we want to know it. */
record UserAgent(String deviceType, String browser, String operatingSystem) {
    private static final String OTHER = "other";

    static UserAgent parse(String header) {
        String text = header == null ? "" : header;
        return new UserAgent(deviceType(text), browser(text), operatingSystem(text));
    }

    private static String deviceType(String text) {
        return text.contains("Mobi") ? "phone" : "desktop";
    }

    /** The order matters: Edge also says Chrome, and Chrome also says Safari. */
    private static String browser(String text) {
        return firstOf(text, "Firefox", "Edg", "Chrome", "Safari");
    }

    private static String operatingSystem(String text) {
        return firstOf(text, "Android", "iPhone", "Windows", "Mac OS X", "Linux");
    }

    private static String firstOf(String text, String... names) {
        for (String name : names) {
            if (text.contains(name)) {
                return name;
            }
        }
        return OTHER;
    }
}
