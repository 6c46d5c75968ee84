package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.privacyascode.code.ClassShape;
import org.privacyascode.knowledge.Slot;

/** What one instruction does to one fact. */
final class Transfer {

    private final Solver solver;
    private final LibraryCalls library;
    private final FunctionCalls functions;
    private final Map<MethodIr, Map<Value, List<Instr>>> staticUses = new HashMap<>();

    Transfer(Solver solver) {
        this.solver = solver;
        this.functions = new FunctionCalls(solver);
        this.library = new LibraryCalls(solver, this, functions);
    }

    /** Carries a fact over an instruction; true when it does not hold any more after it. */
    boolean run(Node node, Instr at) {
        switch (at.op) {
            case LOAD_FIELD, LOAD_ELEMENT -> load(node, at);
            case STORE_FIELD, STORE_ELEMENT -> {
                return store(node, at);
            }
            case LOAD_STATIC -> {
                if (node.root.kind == Value.Kind.PLACE) {
                    pass(node, at, at.resultOrFail(), node.path, node.tags);
                }
            }
            case STORE_STATIC -> {
                return storeStatic(node, at);
            }
            case COMPUTE -> pass(node, at, at.resultOrFail(), solver.empty, Tags.content(node.tags));
            case CONCAT -> concatenate(node, at);
            case RETURN -> leave(node, at);
            case THROW -> toss(node.context, at, node.path, node.tags, Edge.intra(node, at));
            case CALL -> {
                library.call(node, at);
                return solver.overwrites.ends(node, at);
            }
            case LAMBDA -> functions.capture(node, at);
            default -> {}
        }
        return false;
    }

    void pass(Node node, Instr at, Value to, Path path, int marks) {
        solver.reach(node.context, to, path, marks & ~Tags.SEED, at.index, Edge.intra(node, at));
    }

    private boolean isTypedObject(Node node, Value operand) {
        return node.path.isEmpty()
                && Tags.isObject(node.tags)
                && (node.tags & Tags.SEED) == 0
                && solver.types.holds(operand.type);
    }

    private void load(Node node, Instr at) {
        if (node.path.isEmpty() && Tags.isObject(node.tags)) {
            return;
        }
        boolean isGuess = node.path.isEmpty()
                && at.op == Op.LOAD_FIELD
                && Plausible.isNumber(at.resultOrFail().type)
                && isMadeElsewhere(node.root.definition);
        Path rest = node.path.after(at.key());
        if (rest != null && !isGuess) {
            if (at.subject instanceof FieldRef field && solver.types.isDenied(field)) {
                return;
            }
            pass(node, at, at.resultOrFail(), rest, node.tags);
        }
    }

    /** Whether an object is what library code made of data: then its texts may be those data, its numbers hardly are. */
    private boolean isMadeElsewhere(@Nullable Instr definition) {
        return definition != null
                && definition.op == Op.CALL
                && solver.calls.site(definition).targets().isEmpty()
                && solver.calls.site(definition).known().sources().isEmpty();
    }

    private boolean store(Node node, Instr at) {
        Value base = at.args[0];
        Value value = at.args[1];
        boolean self = value.root() == node.root;
        if (self && at.subject instanceof FieldRef field && solver.types.isDenied(field)) {
            solver.contradictions.note(
                    node, field.owner(), field.name(), solver.calls.annotated().deniedField(field));
            return false;
        }
        if (self && !isTypedObject(node, value)) {
            boolean byDeclaration = at.subject instanceof FieldRef field
                    && node.path.isEmpty()
                    && Tags.safeguards(node.tags) == 0
                    && solver.types.isLabelled(field);
            String type = at.subject instanceof FieldRef field ? field.descriptor() : "";
            if (byDeclaration) {
                solver.kept.add(new Kept(node, at, (FieldRef) Objects.requireNonNull(at.subject)));
            } else if (!(type.equals("Z") && node.path.isEmpty())) {
                solver.reachPart(
                        node.context,
                        base,
                        node.path.under(at.key()),
                        node.tags & ~Tags.SEED,
                        at,
                        Edge.intra(node, at));
            }
        }
        boolean known = !at.key().equals(Slot.ELEMENT);
        return base.root() == node.root && !self && known && node.path.head.equals(at.key()) && !node.path.isEmpty();
    }

    private boolean storeStatic(Node node, Instr at) {
        FieldRef field = (FieldRef) Objects.requireNonNull(at.subject);
        Value place = solver.statics.root(field);
        if (at.args[0].root() == node.root) {
            solver.reachStatic(node.context, field, node.path, node.tags, at, Edge.intra(node, at));
        }
        return node.root == place;
    }

    private void concatenate(Node node, Instr at) {
        for (int operand = 0; operand < at.args.length; operand++) {
            if (at.args[operand].root() == node.root && shows(node, at, operand, node.path)) {
                pass(node, at, at.resultOrFail(), solver.empty, Tags.shown(node.tags));
            }
        }
    }

    private void leave(Node node, Instr at) {
        if (at.args.length > 0 && at.args[0].root() == node.root) {
            boolean typed = node.path.isEmpty()
                    && Tags.isObject(node.tags)
                    && solver.types.holds(node.context.ir.returned.type);
            if (!typed) {
                solver.exit(node.context, node.context.ir.returned, node.path, node.tags, Edge.intra(node, at));
            }
        }
    }

    /** Something is thrown: handlers around it catch it, or callers do. */
    void toss(Context context, Instr at, Path path, int marks, Edge edge) {
        boolean caught = false;
        for (Block handler : context.ir.blocks.get(at.block).handlers) {
            Value value = handler.caught;
            if (value != null) {
                solver.reach(context, value, path, marks, Math.max(handler.first - 1, at.index), edge);
                caught |= value.type.equals("java/lang/Throwable") || value.type.equals("java/lang/Exception");
            }
        }
        if (!caught) {
            solver.exit(context, context.ir.thrown, path, marks, edge);
        }
    }

    /** Calls, loads and stores of a method that may touch a static field. */
    List<Instr> usesOfStatic(MethodIr ir, Value field) {
        return staticUses.computeIfAbsent(ir, key -> new HashMap<>()).computeIfAbsent(field, key -> {
            FieldRef name = solver.statics.name(field).orElseThrow();
            List<Instr> uses = new ArrayList<>();
            for (Instr instr : ir.code) {
                boolean direct = (instr.op == Op.LOAD_STATIC || instr.op == Op.STORE_STATIC)
                        && instr.key().equals(name.key());
                boolean call = instr.op == Op.CALL
                        && solver.calls.site(instr).targets().stream()
                                .anyMatch(target -> solver.statics.reaches(name, target));
                if (direct || call) {
                    uses.add(instr);
                }
            }
            return uses;
        });
    }

    /**
     * Whether text made of an operand shows the fact. For a field of ours, {@code toString} is followed, and the answer comes
     * later.
     */
    boolean shows(Node node, Instr at, int operand, Path path) {
        Path inner = path;
        while (!inner.isEmpty() && inner.head.startsWith("[")) {
            inner = inner.tail();
        }
        if (inner.isEmpty() || Path.isPart(inner.head)) {
            return !inner.head.equals(Path.RESULT) && !inner.head.startsWith(Path.CAPTURED);
        }
        String declared = inner.head.substring(0, inner.head.lastIndexOf('.'));
        String type = at.args[operand].type;
        if (inner != path || !solver.calls.hierarchy().isSubtype(type, declared)) {
            type = declared;
        }
        Path entry = inner;
        solver.calls
                .hierarchy()
                .resolve(type, "toString", "()Ljava/lang/String;")
                .map(solver.bodies::of)
                .ifPresent(callee -> solver.call(
                        node,
                        new Context.Link(node.context, node, at, Context.Kind.TEXT, operand, null),
                        callee,
                        callee.parameters.get(0),
                        entry,
                        node.tags));
        return false;
    }

    /** Whether a method's text comes from all its fields, as for records. */
    boolean isRecord(String type) {
        return solver.calls
                .hierarchy()
                .program()
                .find(type)
                .map(ClassShape::superName)
                .orElse("")
                .equals("java/lang/Record");
    }

    // ---- what comes out of calls

    /** What left a called method arrives at the one who called. */
    void comeBack(Context.Link link, MethodIr callee, Node out) {
        Context caller = link.caller();
        Instr at = link.at();
        Edge edge = new Edge(link.from(), at, out, null);
        if (solver.statics.name(out.root).isPresent()) {
            solver.reach(caller, out.root, out.path, out.tags, at.index, edge);
        } else if (out.root == callee.thrown) {
            if (at.op == Op.CALL) {
                toss(caller, at, out.path, out.tags, edge);
            }
        } else if (link.kind() == Context.Kind.DELIVERY) {
            return;
        } else if (link.kind() == Context.Kind.TEXT) {
            if (out.root == callee.returned) {
                showText(caller, at, link.operand(), out, edge);
            }
        } else if (link.kind() == Context.Kind.CALL) {
            comeBackFromCall(caller, at, callee, out, edge);
        } else {
            functions.comeBack(link, callee, out, edge, library);
        }
    }

    private void showText(Context caller, Instr at, int operand, Node out, Edge edge) {
        Node shown = new Node(
                caller, at.args[operand].root(), solver.empty.under(Path.SHOWN), Tags.content(out.tags), at.index);
        shown.add(edge);
        run(shown, at);
    }

    private void comeBackFromCall(Context caller, Instr at, MethodIr callee, Node out, Edge edge) {
        if (out.root == callee.returned) {
            if (at.result != null && !objectInPlainSight(out, at.result)) {
                solver.reach(caller, at.result, out.path, out.tags, at.index, edge);
            }
        } else if (out.root.index >= 0 && out.root.index < at.args.length) {
            solver.reachPart(caller, at.args[out.root.index], out.path, out.tags, at, edge);
        }
    }

    private boolean objectInPlainSight(Node out, Value result) {
        return out.path.isEmpty() && Tags.isObject(out.tags) && solver.types.holds(result.type);
    }

    /** Whether a lambda's body is a method. */
    boolean runs(Instr lambda, MethodKey method) {
        return functions.runs(lambda, method);
    }

    /** What a method returns that library code calls: the object it belongs to can give it. */
    void returnFromCallback(MethodKey method, Node out) {
        functions.returnFromCallback(method, out);
    }

    /** What a library call does later with what reached its result, as collectors do. */
    void backAtDefinition(Node node, Instr definition) {
        library.backAtDefinition(node, definition);
    }
}
