package org.privacyascode.config.input;

/** A family of files and what they say. An instance serves one scan and one thread, so it may remember what it read. */
public interface Format {

    /** Whether it reads a file, by its name and its first characters. */
    boolean reads(SourceText source);

    /** Reads one file; what depends on other files waits for {@link #finish}. */
    void read(SourceText source, Seen seen) throws UnreadableText;

    /** Says what follows from all files together. */
    default void finish(Seen seen) {}
}
