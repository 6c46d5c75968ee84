package org.privacyascode.flow;

import java.util.Arrays;

/** Which classes name something: from a hash of the name to the numbers of classes, in the order in which they were added. */
final class NameTable {

    private long[] keys = new long[1 << 12];
    private int[] heads = new int[1 << 12];
    private int used;
    private int[] next = new int[1 << 12];
    private int[] values = new int[1 << 12];
    private int count = 1;

    /** A hash of a name and a descriptor. What two pairs share by accident is told apart where the code is read. */
    static long key(String name, String descriptor) {
        return name.hashCode() * 0x9E3779B97F4A7C15L ^ descriptor.hashCode();
    }

    void add(long key, int value) {
        int slot = slot(key);
        if (heads[slot] == 0) {
            if (used * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            used++;
        } else if (values[heads[slot]] == value) {
            return;
        }
        if (count == next.length) {
            next = Arrays.copyOf(next, count * 2);
            values = Arrays.copyOf(values, count * 2);
        }
        next[count] = heads[slot];
        values[count] = value;
        heads[slot] = count++;
    }

    /** The numbers that were added for a key, in ascending order of addition. */
    int[] get(long key) {
        int size = 0;
        int head = heads[slot(key)];
        for (int at = head; at != 0; at = next[at]) {
            size++;
        }
        int[] found = new int[size];
        for (int at = head; at != 0; at = next[at]) {
            found[--size] = values[at];
        }
        return found;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ key >>> 29) * 0x9E3779B1 >>> 3 & mask;
        while (heads[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[oldKeys.length * 2];
        heads = new int[oldKeys.length * 2];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldHeads[at] != 0) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                heads[slot] = oldHeads[at];
            }
        }
    }
}
