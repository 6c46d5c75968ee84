package org.privacyascode.revision;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/** A pack with its index, version 2. */
final class Pack {

    private static final int FAN_OUT = 8;
    private static final int NAMES = FAN_OUT + 256 * 4;
    private static final int NAME = 20;
    private static final int SLACK = 4096;
    private static final int DEEPEST = 4096;

    private final Path file;
    private final ByteBuffer index;
    private final int count;

    private Pack(Path file, ByteBuffer index) {
        this.file = file;
        this.index = index;
        this.count = index.getInt(NAMES - 4);
    }

    /** Opens the index of a pack. */
    static Pack open(Path indexFile) throws IOException, UnreadableRevision {
        byte[] bytes = Files.readAllBytes(indexFile);
        ByteBuffer index = ByteBuffer.wrap(bytes);
        if (bytes.length < NAMES || index.getInt(0) != 0xff744f63 || index.getInt(4) != 2) {
            throw new UnreadableRevision("The index " + indexFile.getFileName() + " is of another version.");
        }
        String name = indexFile.getFileName().toString();
        return new Pack(indexFile.resolveSibling(name.substring(0, name.length() - 3) + "pack"), index);
    }

    /** The full names that begin with these digits. */
    List<String> names(String start) {
        int first = Integer.parseInt(start.substring(0, 2), 16);
        List<String> names = new ArrayList<>();
        for (int i = first == 0 ? 0 : fan(first - 1); i < fan(first); i++) {
            String name = name(i);
            if (name.startsWith(start)) {
                names.add(name);
            }
        }
        return names;
    }

    private int fan(int first) {
        return index.getInt(FAN_OUT + first * 4);
    }

    private String name(int at) {
        byte[] name = new byte[NAME];
        index.get(NAMES + at * NAME, name);
        return HexFormat.of().formatHex(name);
    }

    /** Where an object begins, if it is in this pack. */
    OptionalLong find(String name) {
        int first = Integer.parseInt(name.substring(0, 2), 16);
        int low = first == 0 ? 0 : fan(first - 1);
        int high = fan(first) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = name(middle).compareTo(name);
            if (order == 0) {
                return OptionalLong.of(offset(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return OptionalLong.empty();
    }

    private long offset(int at) {
        int offsets = NAMES + count * (NAME + 4);
        int small = index.getInt(offsets + at * 4);
        return small >= 0 ? small : index.getLong(offsets + count * 4 + (small & 0x7fffffff) * 8);
    }

    /** The object at a place; what it is a difference to is looked up in the same pack, or by its name. */
    GitObject read(long offset, GitObjects others) throws IOException, UnreadableRevision {
        return read(offset, others, 0);
    }

    private GitObject read(long offset, GitObjects others, int depth) throws IOException, UnreadableRevision {
        if (depth > DEEPEST) {
            throw new UnreadableRevision("The differences in " + file.getFileName() + " never end.");
        }
        Header header = header(offset);
        byte[] content =
                Inflated.of(bytes(offset + header.length(), header.size()), 0, file.getFileName() + " at " + offset);
        if (content.length != header.size()) {
            throw new UnreadableRevision("The pack " + file.getFileName() + " is damaged at " + offset + ".");
        }
        if (header.type() <= 4) {
            return new GitObject(GitObject.Kind.values()[header.type() - 1], content);
        }
        GitObject base = header.type() == 6
                ? read(offset - header.back(), others, depth + 1)
                : others.read(HexFormat.of().formatHex(header.base()));
        return new GitObject(base.kind(), Delta.apply(base.content(), content));
    }

    /**
     * What stands before an object.
     *
     * @param type 1 to 4 for whole objects, 6 and 7 for differences
     * @param size of what is unpacked
     * @param length of the header
     * @param back how far back the base is, for type 6
     * @param base its name, for type 7
     */
    private record Header(int type, int size, int length, long back, byte[] base) {}

    private Header header(long offset) throws IOException, UnreadableRevision {
        byte[] start = bytes(offset, 0);
        int at = 0;
        int each = start[at++] & 0xff;
        int type = each >> 4 & 7;
        long size = each & 15;
        for (int shift = 4; (each & 0x80) != 0 && at < start.length; shift += 7) {
            each = start[at++] & 0xff;
            size |= (long) (each & 0x7f) << shift;
        }
        if (size > Inflated.MOST || type == 0 || type == 5) {
            throw new UnreadableRevision(
                    "The pack " + file.getFileName() + " has an object that is too large or of no kind.");
        }
        long back = 0;
        byte[] base = new byte[0];
        if (type == 6) {
            each = start[at++] & 0xff;
            back = each & 0x7f;
            while ((each & 0x80) != 0) {
                each = start[at++] & 0xff;
                back = (back + 1 << 7) | (each & 0x7f);
            }
        } else if (type == 7) {
            base = Arrays.copyOfRange(start, at, at + NAME);
            at += NAME;
        }
        return new Header(type, (int) size, at, back, base);
    }

    /** Bytes from a place on, enough for a header and what unpacks to the size. */
    private byte[] bytes(long offset, int size) throws IOException, UnreadableRevision {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            long rest = in.size() - offset;
            if (offset < 0 || rest <= 0) {
                throw new UnreadableRevision("The pack " + file.getFileName() + " ends too early.");
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(rest, size + size / 100L + SLACK));
            in.position(offset);
            while (bytes.hasRemaining() && in.read(bytes) >= 0) {
                // Read on until the buffer is full or the file ends.
            }
            return Arrays.copyOf(bytes.array(), bytes.position());
        }
    }
}
