package org.privacyascode.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most heap that was in use since a moment, garbage included: what the process asks for, not what it needs at least. */
public final class PeakMemory {

    private final List<MemoryPoolMXBean> pools;

    private PeakMemory(List<MemoryPoolMXBean> pools) {
        this.pools = pools;
    }

    /** Collects garbage and starts to watch. */
    public static PeakMemory start() {
        System.gc();
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        return new PeakMemory(pools);
    }

    /** The sum of the peaks of all parts of the heap. */
    public long megabytes() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1024 / 1024;
    }
}
