package org.privacyascode.maven;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * All checks of one build. Each module marks itself when it is through, in whatever order or thread; who comes last gets the results of
 * all. Thread safe.
 */
final class Reactor {

    private static final String PLUGIN = "org.privacyascode:privacy-maven-plugin";

    private final Set<String> participants;
    private final boolean isPartOfTheBuild;
    private final BuildKnowledge knowledge = new BuildKnowledge();
    private final Set<String> through = new HashSet<>();
    private final Set<String> asking = new HashSet<>();
    private SharedInputs inputs = SharedInputs.unread();
    private final Map<String, ModuleResult> results = new TreeMap<>();
    private boolean isOneSkipped;
    private boolean isAsked;

    private Reactor(Set<String> participants, boolean isPartOfTheBuild) {
        this.participants = participants;
        this.isPartOfTheBuild = isPartOfTheBuild;
    }

    /** The one of this build. */
    static Reactor of(MavenSession session, MojoExecution execution) {
        Map<String, Object> shared = session.getPluginContext(
                execution.getMojoDescriptor().getPluginDescriptor(), session.getTopLevelProject());
        synchronized (shared) {
            Object known = shared.get(Reactor.class.getName());
            if (known instanceof Reactor reactor) {
                return reactor;
            }
            Reactor made = new Reactor(participants(session, execution), isPart(session));
            shared.put(Reactor.class.getName(), made);
            return made;
        }
    }

    private static boolean isPart(MavenSession session) {
        return !session.getRequest().getSelectedProjects().isEmpty()
                || !session.getRequest().getExcludedProjects().isEmpty()
                || session.getRequest().getResumeFrom() != null;
    }

    private static Set<String> participants(MavenSession session, MojoExecution execution) {
        boolean isTyped = execution.getSource() == MojoExecution.Source.CLI;
        return session.getProjects().stream()
                .flatMap(project -> isTyped
                        ? Stream.of(name(project, execution.getExecutionId()))
                        : executions(project, execution.getGoal()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> executions(MavenProject project, String goal) {
        return Optional.ofNullable(project.getPlugin(PLUGIN)).map(Plugin::getExecutions).orElse(List.of()).stream()
                .filter(each -> each.getGoals().contains(goal) && !"none".equals(each.getPhase()))
                .map(each -> name(project, each.getId()));
    }

    static String name(MavenProject project, String execution) {
        return project.getGroupId() + ":" + project.getArtifactId() + "@" + execution;
    }

    /** What the tool knows, shared by all modules. */
    BuildKnowledge knowledge() {
        return knowledge;
    }

    /** What modules use of each other; read anew where checks run a second time, since what they read may have been built again. */
    synchronized SharedInputs inputs(String name) {
        if (!asking.add(name)) {
            asking.clear();
            asking.add(name);
            inputs = SharedInputs.unread();
        }
        return inputs;
    }

    /** True once, for whoever asks first. */
    synchronized boolean isFirst() {
        boolean isFirst = !isAsked;
        isAsked = true;
        return isFirst;
    }

    /** Number of checks in this build. */
    int size() {
        return participants.size();
    }

    /** Whether only some of the modules are checked, so that what is not seen may be in another. */
    synchronized boolean isPartial() {
        return isPartOfTheBuild || isOneSkipped;
    }

    /** A module that is not checked at all. */
    synchronized Optional<List<ModuleResult>> skipped(String name) {
        isOneSkipped = true;
        return mark(name);
    }

    /** A module without anything to check. */
    synchronized Optional<List<ModuleResult>> empty(String name) {
        return mark(name);
    }

    /** A module that was checked; the results of all in the order of their names if it is the last. */
    synchronized Optional<List<ModuleResult>> checked(String name, ModuleResult result) {
        results.put(name, result);
        return mark(name);
    }

    private Optional<List<ModuleResult>> mark(String name) {
        boolean isNew = through.add(name);
        return isNew && through.containsAll(participants)
                ? Optional.of(new ArrayList<>(results.values()))
                : Optional.empty();
    }
}
