package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.privacyascode.knowledge.LineParts.Part;

/** Reads one file of format {@value #FORMAT}; see {@code docs/formats/signatures.md}. */
final class SignatureReader {

    /** First line of every signature file. */
    static final String FORMAT = "privacy-signatures/1";

    private static final String KINDS = "source, sink, pass, safeguard, kill, guard, prune, address, setting or cookie";

    private final String file;
    private final List<SignatureProblem> problems;
    private final List<Signature> read = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int line;

    SignatureReader(String file, List<SignatureProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** All signatures of the text; what is wrong goes to the problems. */
    List<Signature> read(String text) {
        String[] lines = text.split("\n", -1);
        String first = lines[0].strip();
        if (first.startsWith("\uFEFF")) {
            first = first.substring(1);
        }
        if (!first.equals(FORMAT)) {
            line = 1;
            problem(1, "the first line must be '" + FORMAT + "'");
            return List.of();
        }
        for (int index = 1; index < lines.length; index++) {
            line = index + 1;
            String content =
                    lines[index].endsWith("\r") ? lines[index].substring(0, lines[index].length() - 1) : lines[index];
            LineParts parts = LineParts.of(content);
            if (!parts.isEmpty()) {
                readLine(parts);
            }
        }
        return read;
    }

    private void readLine(LineParts parts) {
        int column = parts.get(0).column();
        try {
            if (parts.size() < 2) {
                throw new Misread(
                        parts.get(0), "a signature needs a kind and a type: source java.io.Reader#read result *");
            }
            column = parts.get(1).column();
            String kind = parts.get(0).text();
            if (kind.equals("prune")) {
                expect(parts, 2);
                add(new Signature.Prune(
                        new CallPattern(PatternReader.type(parts.get(1).text()), "*", -1, List.of(), List.of()),
                        origin()));
                return;
            }
            for (CallPattern pattern : PatternReader.read(parts.get(1).text())) {
                readKind(kind, pattern, parts);
            }
        } catch (Misread e) {
            problem(e.column, e.getMessage());
        } catch (IllegalArgumentException e) {
            problem(column, e.getMessage());
        }
    }

    private void readKind(String kind, CallPattern pattern, LineParts parts) {
        switch (kind) {
            case "source" -> {
                expect(parts, 4);
                String category = parts.get(3).text();
                if (!category.matches("\\*|name\\(arg\\d\\)|[a-z][a-z0-9_-]*(\\.[a-z0-9_-]+)*")) {
                    throw new Misread(
                            parts.get(3),
                            "'" + category + "' is not a category; write a key of the vocabulary, * or name(arg0)");
                }
                add(new Signature.Source(
                        pattern, origin(), slot(parts.get(2)), category.equals("data") ? "*" : category));
            }
            case "sink" -> readSink(pattern, parts);
            case "pass" -> readPasses(pattern, parts, parts.size(), Optional.empty());
            case "safeguard" -> {
                Part word = parts.get(parts.size() - 1);
                if (!word.text().matches("[a-z][a-z0-9-]*") || parts.size() < 6) {
                    throw new Misread(word, "a safeguard ends in its word: safeguard T#m arg0 -> result hash");
                }
                readPasses(pattern, parts, parts.size() - 1, Optional.of(word.text()));
            }
            case "kill" -> {
                expect(parts, 2);
                add(new Signature.Kill(pattern, origin()));
            }
            case "guard" -> {
                expect(parts, 3);
                add(new Signature.Guard(pattern, origin(), parts.get(2).text()));
            }
            case "address", "setting" -> {
                expect(parts, 5);
                if (!parts.get(3).text().equals("->")) {
                    throw new Misread(parts.get(3), "write -> between the two places");
                }
                add(new Signature.Address(
                        pattern, origin(), slot(parts.get(2)), slot(parts.get(4)), kind.equals("setting")));
            }
            case "cookie" -> readCookie(pattern, parts);
            default -> throw new Misread(parts.get(0), "'" + kind + "' is no kind of signature; write " + KINDS);
        }
    }

    private void readSink(CallPattern pattern, LineParts parts) {
        List<Slot> what = new ArrayList<>();
        int at = 2;
        if (parts.size() < 4) {
            throw new Misread(parts.get(1), "a sink says what is handed over and the kind: sink T#m arg0 log");
        }
        what.add(slot(parts.get(at++)));
        while (at + 1 < parts.size() && parts.get(at).text().equals(",")) {
            what.add(slot(parts.get(at + 1)));
            at += 2;
        }
        if (at >= parts.size() || !parts.get(at).text().matches("[a-z][a-z0-9-]*")) {
            throw new Misread(
                    parts.get(Math.min(at, parts.size() - 1)),
                    "here must be the kind of sink: log, store, http, mail, ...");
        }
        String kind = parts.get(at++).text();
        Optional<String> vendor = Optional.empty();
        Optional<Slot> host = Optional.empty();
        Optional<String> fixed = Optional.empty();
        for (; at < parts.size(); at++) {
            Part part = parts.get(at);
            String text = part.text();
            if (text.startsWith("vendor=")) {
                vendor = Optional.of(text.substring(7));
            } else if (text.startsWith("host=")
                    && text.indexOf('.') > 0
                    && !text.startsWith("host=this.")
                    && !text.startsWith("host=arg")) {
                fixed = Optional.of(text.substring(5));
            } else if (text.startsWith("host=")) {
                host = Optional.of(SlotReader.read(text.substring(5)));
            } else {
                throw new Misread(part, "'" + text + "' is unknown here; write vendor=<id> or host=<place or name>");
            }
        }
        add(new Signature.Sink(pattern, origin(), what, kind, vendor, host, fixed));
    }

    private void readPasses(CallPattern pattern, LineParts parts, int end, Optional<String> safeguard) {
        int at = 2;
        while (true) {
            if (at + 2 >= end + 0 && at + 2 > end - 1) {
                throw new Misread(parts.get(Math.min(at, end - 1)), "write <from> -> <to>, as in arg0 -> result");
            }
            Part arrow = parts.get(at + 1);
            boolean same = arrow.text().equals("=");
            if (!same && !arrow.text().equals("->")) {
                throw new Misread(arrow, "write -> (data pass) or = (the same object) between the two places");
            }
            add(new Signature.Pass(pattern, origin(), slot(parts.get(at)), slot(parts.get(at + 2)), same, safeguard));
            at += 3;
            if (at == end) {
                return;
            }
            if (!parts.get(at).text().equals(",")) {
                throw new Misread(parts.get(at), "write a comma before the next <from> -> <to>");
            }
            at++;
        }
    }

    private void readCookie(CallPattern pattern, LineParts parts) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 2; at < parts.size(); at++) {
            Part part = parts.get(at);
            int equal = part.text().indexOf('=');
            String name = equal < 0 ? part.text() : part.text().substring(0, equal);
            if (equal <= 0 || !name.matches("name|value|max-age|secure|http-only|same-site|path|domain|seed")) {
                throw new Misread(
                        part, "write name=arg0, value=, max-age=, secure=, http-only=, same-site=, path= or domain=");
            }
            attributes.put(name, part.text().substring(equal + 1));
        }
        if (attributes.isEmpty()) {
            throw new Misread(parts.get(1), "a cookie signature needs an attribute: name=arg0");
        }
        add(new Signature.CookieSetting(pattern, origin(), attributes));
    }

    private static Slot slot(Part part) {
        try {
            return SlotReader.read(part.text());
        } catch (IllegalArgumentException e) {
            throw new Misread(part, e.getMessage());
        }
    }

    private static void expect(LineParts parts, int count) {
        if (parts.size() != count) {
            int at = Math.min(count, parts.size() - 1);
            throw new Misread(parts.get(at), "expected " + count + " words on this line, found " + parts.size());
        }
    }

    private void add(Signature signature) {
        String key = Clash.key(signature);
        Integer before = seen.putIfAbsent(key, line);
        if (before != null && before != line) {
            problem(1, "says the same as line " + before + "; keep one of them");
            return;
        }
        Clash.opposite(signature)
                .map(seen::get)
                .ifPresent(other -> problem(
                        1,
                        "contradicts line " + other + ", which says the other about the same call; keep one of them"));
        read.add(signature);
    }

    private String origin() {
        return file + ":" + line;
    }

    private void problem(int column, String message) {
        problems.add(new SignatureProblem(file, line, column, message));
    }

    /** A word that cannot be read, with its column. */
    private static final class Misread extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int column;

        Misread(Part part, String message) {
            super(message, null, false, false);
            this.column = part.column();
        }
    }
}
