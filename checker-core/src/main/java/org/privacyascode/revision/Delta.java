package org.privacyascode.revision;

import java.util.Arrays;

/** Makes an object of another and the difference between the two. */
final class Delta {

    private static final int LARGE_COPY = 0x10000;

    private final byte[] delta;
    private int at;

    private Delta(byte[] delta) {
        this.delta = delta;
    }

    static byte[] apply(byte[] base, byte[] delta) throws UnreadableRevision {
        try {
            return new Delta(delta).apply(base);
        } catch (IndexOutOfBoundsException damaged) {
            throw new UnreadableRevision("A difference in a pack is damaged.");
        }
    }

    private byte[] apply(byte[] base) throws UnreadableRevision {
        if (size() != base.length) {
            throw new UnreadableRevision("A difference in a pack belongs to another object.");
        }
        long wanted = size();
        if (wanted > Inflated.MOST) {
            throw new UnreadableRevision("An object of a pack is larger than 64 MiB.");
        }
        byte[] made = new byte[(int) wanted];
        int filled = 0;
        while (at < delta.length) {
            int command = delta[at++] & 0xff;
            if (command >= 0x80) {
                int from = number(command, 4);
                int length = number(command >> 4, 3);
                length = length == 0 ? LARGE_COPY : length;
                System.arraycopy(base, from, made, filled, length);
                filled += length;
            } else if (command > 0) {
                System.arraycopy(delta, at, made, filled, command);
                at += command;
                filled += command;
            } else {
                throw new UnreadableRevision("A difference in a pack has a command that there is not.");
            }
        }
        return Arrays.copyOf(made, filled);
    }

    private int number(int present, int bytes) {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            if ((present >> i & 1) != 0) {
                number |= (delta[at++] & 0xff) << 8 * i;
            }
        }
        return number;
    }

    private long size() {
        long size = 0;
        int shift = 0;
        int each;
        do {
            each = delta[at++] & 0xff;
            size |= (long) (each & 0x7f) << shift;
            shift += 7;
        } while ((each & 0x80) != 0 && shift < 63);
        return size;
    }
}
