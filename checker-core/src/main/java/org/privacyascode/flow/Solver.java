package org.privacyascode.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.privacyascode.knowledge.LibraryWords;

/**
 * Carries facts forward until nothing new is found. Every method is followed once for each fact it is entered with, and once for
 * the sources in it; what comes out goes to all who asked. Facts about whole values hold wherever the value does; facts about
 * parts of objects move from block to block, and end where the part is overwritten.
 */
final class Solver {

    private static final int MOST_APART = 400;
    private static final int CROWDED = 400;

    final Bodies bodies;
    final Calls calls;
    final Callbacks callbacks;
    final StaticFields statics;
    final Overwrites overwrites;
    final Plausible plausible;
    final CodeIndex index;
    final LabelledTypes types;
    final Tags tags = new Tags();
    final LibraryWords words = LibraryWords.load();
    final Path empty;
    final Aliases aliases;
    final List<Hit> hits = new ArrayList<>();
    final Contradictions contradictions;
    final Deliveries deliveries;
    final List<Kept> kept = new ArrayList<>();
    private final Transfer transfer;
    private final Components components;
    final Cells cells;
    private final Entries entries;
    private final Walk walk;
    private final Leaving leaving;
    private final Sources sources;
    private final Deque<Node> todo = new ArrayDeque<>();
    private final Map<MethodIr, Context> zero = new LinkedHashMap<>();
    private final Map<MethodKey, String> cut = new TreeMap<>();
    private final Limits limits;
    private final List<Node> parked = new ArrayList<>();
    private int total;
    private int budget;

    Solver(
            Bodies bodies,
            Calls calls,
            Callbacks callbacks,
            CodeIndex index,
            LabelledTypes types,
            Sources sources,
            Limits limits,
            Function<Solver, Deliveries> deliveries) {
        this.limits = limits;
        this.bodies = bodies;
        this.calls = calls;
        this.callbacks = callbacks;
        this.components = new Components(calls.hierarchy(), types, calls);
        this.plausible = new Plausible(calls, components, words);
        this.statics = new StaticFields(index, calls.hierarchy());
        this.overwrites = new Overwrites(bodies, calls, statics);
        this.index = index;
        this.types = types;
        this.contradictions = new Contradictions(types);
        this.empty = Path.root();
        this.aliases = new Aliases(bodies, calls, empty);
        this.sources = sources;
        this.cells = new Cells(this);
        this.transfer = new Transfer(this);
        this.walk = new Walk(this, transfer);
        this.entries = new Entries(this, transfer, limits);
        this.leaving = new Leaving(this, transfer);
        this.deliveries = deliveries.apply(this);
    }

    void run() {
        for (MethodKey method : index.interesting()) {
            budget = total + limits.share(total);
            MethodIr ir = bodies.of(method);
            if (ir != null) {
                zero(ir);
            }
            drain();
        }
        unfinished();
    }

    private void drain() {
        while (!todo.isEmpty() && total <= budget) {
            advance(todo.remove());
        }
        parked.addAll(todo);
        todo.clear();
    }

    /** Names the methods in which data begin that were not followed to the end. */
    private void unfinished() {
        for (Trails.Origin origin : Trails.origins(parked)) {
            cut.putIfAbsent(
                    origin.trail().node().context.ir.key,
                    "data that begin here, or pass here first, reach so much that they were not followed to the end, after "
                            + limits.total() + " facts in all");
        }
    }

    /** Methods that were cut short, with the reason. */
    Map<MethodKey, String> cut() {
        return cut;
    }

    /** The context of a method for the sources in it. */
    Context zero(MethodIr ir) {
        Context context = zero.get(ir);
        if (context == null) {
            context = new Context(ir, null);
            zero.put(ir, context);
            sources.seed(context, this);
        }
        return context;
    }

    Optional<Context> zeroIfKnown(MethodIr ir) {
        return Optional.ofNullable(zero.get(ir));
    }

    // ---- nodes

    /** Makes a fact, or adds a reason to it. */
    void reach(Context context, Value value, Path path, int given, int born, Edge edge) {
        boolean isShown = path.isEmpty() && Tags.isObject(given) && Plausible.isText(value.root().type);
        int marks = isShown ? Tags.shown(given) : given;
        if (path.deep().isPresent()) {
            cells.fill(path.deep().get(), marks, context, edge);
            return;
        }
        if (components.is(path.holder())) {
            cells.fill(path.outermost().orElseThrow(), marks, context, edge);
            return;
        }
        Value root = value.root();
        if (!plausible.has(root.type, path) || path.isEmpty() && calls.isPruned(value.type)) {
            return;
        }
        if (path.isEmpty() && Tags.isObject(marks) && types.holds(value.type)) {
            return;
        }
        if (root.kind == Value.Kind.CONSTANT || root.kind == Value.Kind.UNDEFINED) {
            return;
        }
        if (Tags.isObject(marks) && isPartOfWhole(path)) {
            return;
        }
        boolean timeless = path.isEmpty() && root.kind != Value.Kind.PLACE;
        boolean merged = timeless || context.entry != null || context.nodes.size() > MOST_APART;
        Context.Key key = new Context.Key(root, path, marks & ~Tags.SEED, merged ? -1 : born);
        Node node = context.nodes.get(key);
        if (node != null && !timeless && node.bear(born)) {
            todo.add(node);
        }
        if (node == null) {
            total++;
            boolean crowded = context.nodes.size() >= CROWDED && path.fields() > 1;
            if (crowded || context.nodes.size() >= limits.facts() && path.fields() > 0) {
                total--;
                cells.fill(path.outermost().orElseThrow(), marks, context, edge);
                return;
            }
            if (context.nodes.size() >= 2 * limits.facts()) {
                cutShort(context);
                return;
            }
            node = new Node(context, root, path, key.tags(), key.born());
            node.bear(timeless ? -1 : born);
            context.nodes.put(key, node);
            todo.add(node);
        }
        node.add(edge);
    }

    /** An object inside a field of a labelled object goes wherever that one goes; its own way adds nothing. */
    private boolean isPartOfWhole(Path path) {
        for (Path at = path; !at.isEmpty(); at = at.tail()) {
            if (!Path.isPart(at.head) && types.holds(at.head.substring(0, at.head.lastIndexOf('.')))) {
                return true;
            }
        }
        return false;
    }

    /** Data arrive in a static field. */
    void reachStatic(Context context, FieldRef field, Path path, int marks, Instr at, Edge edge) {
        if (!statics.isOurs(field)) {
            return;
        }
        if (statics.isWide(field)) {
            cells.fill(field, path, marks, context, edge);
        } else {
            reach(context, statics.root(field), path, marks & ~Tags.SEED, at.index, edge);
        }
    }

    /** The same, for a part of an object that has other names too. */
    void reachPart(Context context, Value base, Path path, int marks, Instr at, Edge edge) {
        if (path.isEmpty()) {
            reach(context, base, path, marks, at.index, edge);
            return;
        }
        aliases.of(context.ir, base, path, at, (root, part) -> {
            if (root.definition != null && root.definition.op == Op.LAMBDA && part.head.startsWith(Path.CAPTURED)) {
                int operand = Integer.parseInt(part.head.substring(Path.CAPTURED.length()));
                if (operand < root.definition.args.length) {
                    reach(context, root.definition.args[operand], part.tail(), marks, at.index, edge);
                }
            } else if (root.definition != null && root.definition.op == Op.LOAD_STATIC) {
                reach(context, root, part, marks, at.index, edge);
                reachStatic(context, (FieldRef) Objects.requireNonNull(root.definition.subject), part, marks, at, edge);
            } else {
                reach(context, root, part, marks, at.index, edge);
            }
        });
    }

    /** Ends the following of a context that has a fact; what it was given is assumed to come out. */
    private void cutShort(Context context) {
        if (context.cut) {
            return;
        }
        context.cut = true;
        cut.putIfAbsent(
                context.ir.key,
                "more than " + 2 * limits.facts() + " facts; everything it is given is assumed to come out");
        Node any = context.nodes.values().iterator().next();
        Node origin = context.entry == null ? any : context.nodes.getOrDefault(context.entry, any);
        Edge edge = new Edge(origin, null, null, null);
        exit(context, context.ir.returned, empty, origin.tags, edge);
        for (Value parameter : context.ir.parameters) {
            if (parameter.isReference()
                    && !calls.isPruned(parameter.type)
                    && !parameter.type.equals("java/lang/String")) {
                exit(context, parameter, empty.under(Path.LIBRARY), origin.tags, edge);
            }
        }
    }

    // ---- moving

    private void advance(Node node) {
        Context context = node.context;
        if (node.root.kind == Value.Kind.PLACE && statics.name(node.root).isEmpty()) {
            return;
        }
        if (node.root.definition != null && node.root.definition.op == Op.CALL) {
            transfer.backAtDefinition(node, node.root.definition);
        }
        if (node.path.isEmpty() && node.root.kind != Value.Kind.PLACE) {
            for (Instr use : node.root.uses) {
                if (use.op == Op.PHI) {
                    reach(context, use.resultOrFail(), node.path, node.tags, -1, Edge.intra(node, use));
                } else {
                    transfer.run(node, use);
                }
            }
            return;
        }
        walk.run(node);
    }

    // ---- in and out of methods

    /** Enters a method with a fact, or joins those who did. */
    void call(Node node, Context.Link link, MethodIr callee, Value into, Path path, int marks) {
        entries.call(node, link, callee, into, path, marks);
    }

    /** A fact leaves a method. */
    void exit(Context context, Value place, Path path, int marks, Edge edge) {
        boolean isResult = place == context.ir.returned;
        if (!plausible.has(place.type, path) || isResult && calls.annotated().isDeniedResult(context.ir.key)) {
            return;
        }
        int inside = marks & ~Tags.SEED;
        if (isResult) {
            for (String safeguard : calls.annotated().safeguards(context.ir.key)) {
                inside |= tags.of(safeguard);
            }
        }
        Context.Key key = new Context.Key(place, path, inside, -2);
        Node out = context.exits.get(key);
        if (out != null) {
            out.add(edge);
            return;
        }
        out = new Node(context, place, path, inside, -2);
        out.add(edge);
        context.exits.put(key, out);
        context.exitOrder.add(out);
        for (Context.Link link : List.copyOf(context.links)) {
            transfer.comeBack(link, context.ir, out);
        }
        if (context.entry == null) {
            leaving.run(context, out);
        }
    }

    /** Notes that a method was followed only coarsely. */
    void coarse(MethodKey method, String reason) {
        cut.putIfAbsent(method, reason);
    }

    /** Lets a fact act at one instruction only. */
    void seed(Node node, Instr at) {
        transfer.run(node, at);
    }

    List<Context> zeroContexts() {
        return new ArrayList<>(zero.values());
    }
}
