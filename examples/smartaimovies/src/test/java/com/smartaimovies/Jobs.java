package com.smartaimovies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the site does by the clock, run at once: only what is really scheduled can be run. */
final class Jobs {
    private final List<ScheduledTaskHolder> holders;

    Jobs(List<ScheduledTaskHolder> holders) {
        this.holders = holders;
    }

    /** Runs all scheduled methods of a name. */
    void run(String method) {
        List<Runnable> tasks = holders.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().endsWith("." + method))
                .map(task -> (Runnable) task.getRunnable())
                .toList();
        assertThat(tasks).isNotEmpty();
        tasks.forEach(Runnable::run);
    }
}
