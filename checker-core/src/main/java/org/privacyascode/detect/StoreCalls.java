package org.privacyascode.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.privacyascode.code.AnnotationShape;
import org.privacyascode.code.ClassShape;
import org.privacyascode.code.MethodShape;
import org.privacyascode.detect.Effect.Does;

/** What calls do to stores: repositories by the names and queries of their methods, entity managers and templates, texts of queries. */
final class StoreCalls {

    private static final Pattern FIRST_ARGUMENT = Pattern.compile("<L([^;<]+)[;<]");
    private static final Pattern DELETE = Pattern.compile("(?is)\\s*delete\\s+(?:from\\s+)?([\\w.$\"`]+).*");
    private static final Pattern UPDATE = Pattern.compile("(?is)\\s*update\\s+([\\w.$\"`]+)\\s.*\\bset\\b.*");
    private static final Pattern SELECT = Pattern.compile("(?is)\\s*(?:select\\b.*\\b)?from\\s+([\\w.$\"`]+).*");
    private static final Pattern INSERT = Pattern.compile("(?is)\\s*insert\\s+into\\s+([\\w.$\"`]+).*");
    private static final Pattern EMPTIES = Pattern.compile("(?is).*\\bset\\b.*=\\s*(null|''|:?anon\\w*)\\b?.*");
    private static final Pattern REMOVING =
            Pattern.compile("(delete|remove|erase|purge|drop|truncate|wipe)([A-Z_].*)?");
    private static final Pattern HIDING =
            Pattern.compile("(anonymi[sz]e|pseudonymi[sz]e|scrub|redact|forget)([A-Z_].*)?");
    private static final Pattern READING =
            Pattern.compile("(find|get|read|query|search|stream|load|fetch|select|list|export)([A-Z_].*)?");
    private static final Pattern WRITING =
            Pattern.compile("(save|insert|update|persist|merge|store|put|write)([A-Z_].*)?");
    private static final List<String> MANAGERS = List.of(
            "javax/persistence/EntityManager",
            "jakarta/persistence/EntityManager",
            "org/hibernate/Session",
            "org/hibernate/SharedSessionContract",
            "org/springframework/data/mongodb/core/MongoOperations",
            "org/springframework/data/mongodb/core/MongoTemplate",
            "org/springframework/data/r2dbc/core/R2dbcEntityTemplate",
            "org/springframework/data/cassandra/core/CassandraOperations",
            "org/springframework/data/elasticsearch/core/ElasticsearchOperations");
    private static final List<String> REPOSITORIES = List.of(
            "org/springframework/data/repository/Repository",
            "io/quarkus/hibernate/orm/panache/PanacheRepositoryBase",
            "io/quarkus/mongodb/panache/PanacheMongoRepositoryBase",
            "io/micronaut/data/repository/GenericRepository",
            "jakarta/data/repository/DataRepository");

    private final CallGraph graph;

    StoreCalls(CallGraph graph) {
        this.graph = graph;
    }

    /** What a call does; nothing when it is to no store that is known. */
    List<Effect> of(CallSite site) {
        String owner = site.called().owner();
        Optional<String> entity = repositoryOf(owner);
        if (entity.isPresent()) {
            return repository(site.called(), entity.get());
        }
        if (MANAGERS.contains(owner)) {
            return does(site.called().name()).stream()
                    .flatMap(does -> entities(site).map(type -> new Effect(does, type, "")))
                    .toList();
        }
        return List.of();
    }

    /** Members of stored classes that a method changes: an object that was loaded is written back. A constructor changes nothing. */
    List<FieldWrite> written(MethodRef method) {
        List<FieldWrite> found = new ArrayList<>();
        int line = 0;
        for (AbstractInsnNode node :
                graph.body(method).map(body -> body.instructions.toArray()).orElse(new AbstractInsnNode[0])) {
            if (node instanceof LineNumberNode number) {
                line = number.line;
            } else if (node instanceof FieldInsnNode field
                    && field.getOpcode() == Opcodes.PUTFIELD
                    && !method.name().equals("<init>")
                    && isStored(field.owner)) {
                CallSite site = new CallSite(
                        method, field, line, new MethodRef(field.owner, field.name, field.desc), List.of());
                found.add(new FieldWrite(field.owner.replace('/', '.'), field.name, site));
            }
        }
        return found;
    }

    private boolean isStored(String type) {
        return graph.program().isApplication(type)
                && graph.program().find(type).filter(StoreCalls::isStored).isPresent();
    }

    /** What texts of queries in a method do, wherever they are handed to. */
    List<Effect> texts(MethodNode method) {
        List<Effect> found = new ArrayList<>();
        for (AbstractInsnNode node : method.instructions) {
            if (node instanceof LdcInsnNode literal && literal.cst instanceof String text) {
                query(text, "").ifPresent(found::add);
            }
        }
        return found;
    }

    /** The stored class of a repository, by the first argument of its generic supertype. */
    Optional<String> repositoryOf(String owner) {
        boolean isRepository = graph.program().supertypes(owner).stream().anyMatch(REPOSITORIES::contains);
        return isRepository
                ? graph.program()
                        .find(owner)
                        .flatMap(shape -> shape.signature())
                        .flatMap(StoreCalls::firstArgument)
                : Optional.empty();
    }

    private static Optional<String> firstArgument(String signature) {
        Matcher argument = FIRST_ARGUMENT.matcher(signature);
        return argument.find() ? Optional.of(argument.group(1).replace('/', '.')) : Optional.empty();
    }

    private List<Effect> repository(MethodRef called, String entity) {
        Optional<Effect> queried = graph.program().find(called.owner()).stream()
                .flatMap(shape -> shape.methods().stream())
                .filter(method -> method.name().equals(called.name()))
                .flatMap(method -> method.annotations().stream())
                .filter(annotation -> annotation.simpleName().equals("Query"))
                .flatMap(annotation -> annotation.text("value").stream())
                .flatMap(text -> query(text, entity).stream())
                .findFirst();
        return queried.map(List::of).orElseGet(() -> does(called.name()).stream()
                .map(does -> new Effect(does, entity, ""))
                .toList());
    }

    private static Optional<Effect> query(String text, String entity) {
        Matcher delete = DELETE.matcher(text);
        if (delete.matches()) {
            return Optional.of(new Effect(Does.DELETE, entity, named(delete, entity)));
        }
        Matcher update = UPDATE.matcher(text);
        if (update.matches()) {
            Does does = EMPTIES.matcher(text).matches() ? Does.ANONYMISE : Does.WRITE;
            return Optional.of(new Effect(does, entity, named(update, entity)));
        }
        Matcher insert = INSERT.matcher(text);
        if (insert.matches()) {
            return Optional.of(new Effect(Does.WRITE, entity, named(insert, entity)));
        }
        Matcher select = SELECT.matcher(text);
        return select.matches() ? Optional.of(new Effect(Does.READ, entity, named(select, entity))) : Optional.empty();
    }

    private static String named(Matcher query, String entity) {
        return entity.isEmpty() ? query.group(1).replaceAll("[\"`]", "") : "";
    }

    private static Optional<Does> does(String method) {
        if (REMOVING.matcher(method).matches()) {
            return Optional.of(Does.DELETE);
        }
        if (HIDING.matcher(method).matches()) {
            return Optional.of(Does.ANONYMISE);
        }
        if (READING.matcher(method).matches()) {
            return Optional.of(Does.READ);
        }
        return WRITING.matcher(method).matches() ? Optional.of(Does.WRITE) : Optional.empty();
    }

    /** The stored classes that a method names, casts to or takes: one of them is what its entity manager is handed. */
    private Stream<String> entities(CallSite site) {
        MethodNode method = graph.body(site.in()).orElseThrow();
        Stream<String> named = Stream.of(method.instructions.toArray()).flatMap(node -> {
            if (node instanceof LdcInsnNode literal
                    && literal.cst instanceof Type type
                    && type.getSort() == Type.OBJECT) {
                return Stream.of(type.getInternalName());
            }
            return node instanceof TypeInsnNode type ? Stream.of(type.desc) : Stream.empty();
        });
        Stream<String> taken = Stream.of(Type.getArgumentTypes(method.desc))
                .filter(type -> type.getSort() == Type.OBJECT)
                .map(Type::getInternalName);
        return Stream.concat(named, taken).distinct().filter(this::isStored).map(type -> type.replace('/', '.'));
    }

    private static boolean isStored(ClassShape shape) {
        return shape.annotations().stream()
                .map(AnnotationShape::simpleName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("entity") || name.equals("document") || name.equals("table"));
    }

    /** Whether a method of a shape carries an annotation. */
    static boolean isMarked(MethodShape method, String simpleName) {
        return method.annotations().stream()
                .anyMatch(annotation -> annotation.simpleName().equals(simpleName));
    }
}
