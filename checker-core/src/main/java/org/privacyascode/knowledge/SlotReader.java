package org.privacyascode.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.knowledge.Slot.Base;
import org.privacyascode.knowledge.Slot.Reach;

/** Reads a place such as {@code arg1+}, {@code this[arg0]}, {@code arg0(1)} or {@code all(arg0)}. */
final class SlotReader {

    private static final Pattern BASE = Pattern.compile("(this|result|field|args|arg(\\d{1,3})(\\+)?|param(\\d{1,3}))");
    private static final Pattern CALLBACK = Pattern.compile("\\((\\d{1,2}|\\*)?\\)");
    private static final Pattern STEP =
            Pattern.compile("\\.([A-Za-z_$][\\w$]*)|\\[(\\*|arg(\\d{1,3})|\\d{1,9}|\"([^\"]*)\")\\]");

    private SlotReader() {}

    /** @throws IllegalArgumentException with words for people when the text is no place */
    static Slot read(String text) {
        for (Reach reach : new Reach[] {Reach.ALL, Reach.TEXT}) {
            String open = reach == Reach.ALL ? "all(" : "text(";
            if (text.startsWith(open) && text.endsWith(")")) {
                return read(text.substring(open.length(), text.length() - 1), reach);
            }
        }
        return read(text, Reach.VALUE);
    }

    private static Slot read(String text, Reach reach) {
        Matcher base = BASE.matcher(text);
        if (!base.lookingAt()) {
            throw new IllegalArgumentException("'" + text + "' is not a place; write this, result, field, args, arg0,"
                    + " arg0+, param0, arg0(0), arg0() or one of them with [*], [arg0], [\"key\"] or .name after it");
        }
        int end = base.end();
        Matcher callback = CALLBACK.matcher(text).region(end, text.length());
        if (base.group(2) != null && base.group(3) == null && callback.lookingAt()) {
            String which = callback.group(1);
            int parameter = which == null
                    ? Slot.CALLBACK_RESULT
                    : which.equals("*") ? Slot.EVERY_PARAMETER : Integer.parseInt(which);
            List<String> path = steps(text, callback.end());
            return new Slot(Base.CALLBACK, Integer.parseInt(base.group(2)), parameter, false, path, reach);
        }
        List<String> path = steps(text, end);
        String word = base.group(1);
        if (word.equals("args")) {
            return new Slot(Base.ARGUMENT, 0, 0, true, path, reach);
        }
        if (base.group(2) != null) {
            return new Slot(Base.ARGUMENT, Integer.parseInt(base.group(2)), 0, base.group(3) != null, path, reach);
        }
        if (base.group(4) != null) {
            return new Slot(Base.PARAMETER, Integer.parseInt(base.group(4)), 0, false, path, reach);
        }
        Base simple = word.equals("this") ? Base.THIS : word.equals("result") ? Base.RESULT : Base.FIELD;
        return new Slot(simple, -1, 0, false, path, reach);
    }

    private static List<String> steps(String text, int from) {
        List<String> path = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        int at = from;
        while (at < text.length()) {
            step.region(at, text.length());
            if (!step.lookingAt()) {
                throw new IllegalArgumentException("'" + text.substring(at) + "' in '" + text
                        + "' is not a step into a place; write .name, [*], [arg0], [0] or [\"key\"]");
            }
            if (step.group(1) != null) {
                path.add(step.group(1));
            } else if (step.group(3) != null) {
                path.add("[@" + step.group(3) + "]");
            } else if (step.group(4) != null) {
                path.add("[" + step.group(4) + "]");
            } else {
                path.add("[" + step.group(2) + "]");
            }
            at = step.end();
        }
        return path;
    }
}
