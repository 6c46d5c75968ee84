package org.privacyascode.policy;

/** How long something stays on a device. */
public sealed interface Lifetime {
    /** Until the browser is closed. */
    record Session() implements Lifetime {
        @Override
        public String toString() {
            return "session";
        }
    }

    /** For a period from when it was last set. */
    record For(Period period) implements Lifetime {
        @Override
        public String toString() {
            return period.toString();
        }
    }

    /** Until somebody deletes it: local storage. */
    record Persistent() implements Lifetime {
        @Override
        public String toString() {
            return "persistent";
        }
    }
}
