package org.privacyascode.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.known.Resolved;
import org.privacyascode.config.setting.StatedSettings;
import org.privacyascode.knowledge.Slot;

/** To which hosts a call sends: those that code states, and those that the configuration states for the settings it uses. */
final class Hosts {

    private static final Pattern HOST = Pattern.compile(
            "^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//(?:[^/@\u0001]*@)?([A-Za-z0-9._-]+)(?=[:/?#]|$)([^\u0001?#]*)");
    private static final Pattern BARE = Pattern.compile("^([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)(?::\\d+)?(?:/.*)?$");
    private static final Pattern NAME = Pattern.compile("\\$\\{([^:${}]+)");

    private final StatedSettings settings;
    private final Texts texts;
    private final DeclaredClients declared;
    private final MadeClients made;
    private final Map<Site, List<Host>> known = new HashMap<>();

    private record Site(Instr at, Slot slot) {}

    /**
     * A host, or why there is none.
     *
     * @param name in lower case; empty when it cannot be known
     * @param path of the address, as far as it is constant; for vendors that share a host
     * @param key the setting that holds the address; empty when there is none
     * @param from the placeholder that only the environment fills, such as {@code ${API_URL}}; empty when there is none
     */
    record Host(String name, String path, String key, String from) {
        static final Host OPEN = new Host("", "", "", "");

        boolean isOpen() {
            return name.isEmpty();
        }

        /** The words that a fact carries about it. */
        SortedMap<String, String> attributes() {
            SortedMap<String, String> words = new TreeMap<>();
            if (!key.isEmpty()) {
                words.put("key", key);
            }
            if (!from.isEmpty()) {
                words.put("host-from", from);
            }
            return words;
        }
    }

    Hosts(Solver solver, Texts texts, StatedSettings settings) {
        this.settings = settings;
        this.texts = texts;
        this.declared = solver.calls.declared();
        this.made = new MadeClients(solver, declared.open());
    }

    /** The hosts that data go to at a sink; never empty. */
    List<Host> of(Hit hit) {
        if (hit.sink().fixedHost().isPresent()) {
            return List.of(new Host(hit.sink().fixedHost().get(), "", "", ""));
        }
        if (declared.isClient(hit.sink().pattern().type())) {
            return hosts(ofInterface(hit.at().call()), true);
        }
        if (hit.sink().host().isEmpty()) {
            return List.of(Host.OPEN);
        }
        Slot slot = hit.sink().host().get();
        Site site = new Site(hit.declared(), slot);
        List<Host> found = known.get(site);
        if (found == null) {
            found = hosts(texts(hit, slot), slot.path().contains("host"));
            known.put(site, found);
        }
        return found;
    }

    private List<String> texts(Hit hit, Slot slot) {
        Instr at = hit.declared();
        MethodIr ir = hit.node().context.ir;
        int shift = at.call().isStatic() ? 0 : 1;
        int operand = slot.base() == Slot.Base.THIS ? 0 : slot.index() + shift;
        if (operand < 0 || operand >= at.args.length) {
            return List.of(Texts.OPEN);
        }
        List<String> said = texts.of(at.args[operand], ir);
        boolean isRelative = said.stream().anyMatch(text -> !Texts.isAddress(text));
        if (operand == 0 || shift == 0 || !isRelative) {
            return said;
        }
        return joined(texts.of(at.args[0], ir), said);
    }

    private List<String> joined(List<String> bases, List<String> said) {
        Set<String> all = new LinkedHashSet<>();
        bases.forEach(base -> said.forEach(text -> all.add(texts.joined(base, text))));
        return List.copyOf(all);
    }

    private List<String> ofInterface(CallRef call) {
        List<String> bases = new ArrayList<>(declared.stated(call.owner()));
        boolean whole = bases.stream().anyMatch(text -> Texts.isAddress(text) || text.startsWith("${"));
        if (!whole) {
            for (MadeClients.Made client : made.of(call.owner())) {
                if (client.call().result != null) {
                    bases.addAll(joined(texts.of(client.call().result, client.ir()), List.of("/")));
                }
            }
        }
        bases.removeIf(text -> text.startsWith("/") && !text.startsWith("//"));
        return joined(bases.isEmpty() ? List.of(Texts.OPEN) : bases, List.of(declared.stated(call)));
    }

    private List<Host> hosts(List<String> said, boolean bare) {
        Set<Host> all = new LinkedHashSet<>();
        for (String text : said) {
            Set<Host> each = new LinkedHashSet<>();
            settings.fill(text).forEach(filled -> each.add(host(text, filled, bare)));
            boolean isStated = each.stream().anyMatch(host -> host.name().contains("."));
            each.stream().filter(host -> !isStated || !host.isOpen()).forEach(all::add);
        }
        return all.isEmpty() ? List.of(Host.OPEN) : List.copyOf(all);
    }

    private static Host host(String text, Resolved filled, boolean bare) {
        Matcher name = NAME.matcher(text);
        String key = name.find() ? name.group(1).strip() : "";
        String from = filled.open().stream()
                .filter(open -> open.startsWith("${"))
                .findFirst()
                .orElse("");
        Matcher host = HOST.matcher(filled.text().strip());
        if (host.find()) {
            return new Host(host.group(1).toLowerCase(Locale.ROOT), path(host.group(2)), key, "");
        }
        Matcher plain = BARE.matcher(filled.text().strip());
        if (plain.matches() && (bare || !key.isEmpty())) {
            return new Host(plain.group(1).toLowerCase(Locale.ROOT), "", key, "");
        }
        return new Host("", "", key, from);
    }

    private static String path(String rest) {
        return rest.replaceFirst("^:\\d*", "");
    }
}
