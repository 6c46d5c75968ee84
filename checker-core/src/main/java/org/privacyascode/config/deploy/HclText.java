package org.privacyascode.config.deploy;

/** Terraform's language with comments and here-documents blanked; every offset stays. */
final class HclText {

    private HclText() {}

    static String code(String text) {
        StringBuilder code = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (c == '"') {
                end = stringEnd(text, at);
                at = end;
                continue;
            } else if (c == '#' || text.startsWith("//", at)) {
                end = lineEnd(text, at);
            } else if (text.startsWith("/*", at)) {
                int found = text.indexOf("*/", at + 2);
                end = found < 0 ? text.length() : found + 2;
            } else if (text.startsWith("<<", at)) {
                end = heredocEnd(text, at);
            } else {
                at++;
                continue;
            }
            for (int i = at; i < end; i++) {
                if (text.charAt(i) != '\n') {
                    code.setCharAt(i, ' ');
                }
            }
            at = end;
        }
        return code.toString();
    }

    /** Where the assignment of a line is; -1 when there is none. */
    static int equalsSign(String line) {
        int at = line.indexOf('=');
        boolean assignment = at > 0
                && (at + 1 >= line.length() || line.charAt(at + 1) != '=')
                && "!<>=".indexOf(line.charAt(at - 1)) < 0
                && line.substring(0, at).strip().matches("\"?[A-Za-z_][\\w.-]*\"?");
        return assignment ? at : -1;
    }

    private static int stringEnd(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"' || text.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int heredocEnd(String text, int from) {
        int line = lineEnd(text, from);
        String tag = text.substring(from + 2, line).replace("-", "").strip();
        if (!tag.matches("\\w+")) {
            return from + 2;
        }
        for (int at = line + 1; at < text.length(); at = lineEnd(text, at) + 1) {
            if (text.substring(at, lineEnd(text, at)).strip().equals(tag)) {
                return lineEnd(text, at);
            }
        }
        return text.length();
    }
}
