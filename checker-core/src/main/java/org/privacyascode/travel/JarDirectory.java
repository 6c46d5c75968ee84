package org.privacyascode.travel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The central directory of a jar, which lists name, size and checksum of each entry (APPNOTE.TXT 4.3.12): small to read, and another
 * one for another content. A jar that has none that can be found is read whole.
 */
final class JarDirectory {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_END = END_LENGTH + 0xFFFF;

    private JarDirectory() {}

    static byte[] of(Path jar) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(jar)) {
            long size = channel.size();
            ByteBuffer end = read(channel, Math.max(0, size - LONGEST_END), (int) Math.min(size, LONGEST_END));
            for (int at = end.limit() - END_LENGTH; at >= 0; at--) {
                if (end.getInt(at) == END_SIGNATURE) {
                    long length = Integer.toUnsignedLong(end.getInt(at + 12));
                    long start = Integer.toUnsignedLong(end.getInt(at + 16));
                    if (start + length <= size && length > 0 && length < Integer.MAX_VALUE) {
                        return read(channel, start, (int) (size - start)).array();
                    }
                    break;
                }
            }
        }
        return Files.readAllBytes(jar);
    }

    private static ByteBuffer read(SeekableByteChannel channel, long start, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(start);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        buffer.flip();
        return buffer;
    }
}
