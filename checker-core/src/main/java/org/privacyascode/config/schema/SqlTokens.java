package org.privacyascode.config.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Splits SQL of any common dialect into statements of tokens: comments, quoted names, strings, dollar quotes, {@code DELIMITER},
 * {@code GO} and the data of {@code COPY} are known. A statement's tokens live only while it is told.
 */
final class SqlTokens {
    private static final int MAX_TOKENS = 200_000;

    private final String sql;
    private final int end;
    private final Consumer<List<SqlToken>> statements;
    private List<SqlToken> statement = new ArrayList<>();
    private String delimiter = ";";
    private int at;

    private SqlTokens(String sql, int from, int end, Consumer<List<SqlToken>> statements) {
        this.sql = sql;
        this.at = from;
        this.end = end;
        this.statements = statements;
    }

    static void read(String text, int from, int end, Consumer<List<SqlToken>> statements) {
        new SqlTokens(text, from, end, statements).run();
    }

    private void run() {
        while (at < end) {
            char c = sql.charAt(at);
            if (sql.startsWith(delimiter, at)) {
                at += delimiter.length();
                finish();
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (sql.startsWith("--", at) || c == '#' && startsLine()) {
                at = lineEnd(at);
            } else if (sql.startsWith("/*!", at)) {
                at += 3;
                while (at < end && Character.isDigit(sql.charAt(at))) {
                    at++;
                }
            } else if (sql.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else if (sql.startsWith("*/", at)) {
                at += 2;
            } else if (c == '\\' && startsLine()) {
                at = lineEnd(at);
            } else {
                token(c);
            }
        }
        finish();
    }

    private void token(char c) {
        if (c == '\'') {
            quoted('s', '\'', true);
        } else if (c == '"' || c == '`') {
            quoted('q', c, false);
        } else if (c == '[' && !statement.isEmpty() && Character.isLetter(peek(1))) {
            quoted('q', ']', false);
        } else if (c == '$' && dollarQuote()) {
            return;
        } else if (Character.isLetter(c) || c == '_') {
            word();
        } else if (Character.isDigit(c)) {
            int start = at;
            while (at < end && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '.')) {
                at++;
            }
            add('n', sql.substring(start, at), start);
        } else {
            add(c, String.valueOf(c), at++);
        }
    }

    private void word() {
        int start = at;
        while (at < end && (Character.isLetterOrDigit(sql.charAt(at)) || "_$#".indexOf(sql.charAt(at)) >= 0)) {
            at++;
        }
        String word = sql.substring(start, at);
        if (word.equalsIgnoreCase("delimiter") && statement.isEmpty()) {
            int stop = lineEnd(at);
            delimiter = sql.substring(at, stop).strip();
            delimiter = delimiter.isEmpty() ? ";" : delimiter;
            at = stop;
        } else if (word.equalsIgnoreCase("go") && sql.substring(at, lineEnd(at)).isBlank() && isAlone(start)) {
            finish();
        } else {
            add('w', word, start);
        }
    }

    private boolean isAlone(int start) {
        int line = sql.lastIndexOf('\n', start) + 1;
        return sql.substring(line, start).isBlank();
    }

    private void quoted(char kind, char close, boolean backslash) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < end) {
            char c = sql.charAt(at++);
            if (c == close) {
                if (at < end && sql.charAt(at) == close && close != ']') {
                    at++;
                } else {
                    break;
                }
            } else if (backslash && c == '\\' && at < end && sql.charAt(at) == '\'') {
                c = sql.charAt(at++);
            }
            if (text.length() < 256) {
                text.append(c);
            }
        }
        add(kind, text.toString(), start);
    }

    private boolean dollarQuote() {
        int close = sql.indexOf('$', at + 1);
        if (close < 0 || close - at > 40 || !sql.substring(at + 1, close).matches("\\w*")) {
            return false;
        }
        String tag = sql.substring(at, close + 1);
        int stop = sql.indexOf(tag, close + 1);
        add('s', "", at);
        at = stop < 0 ? end : Math.min(end, stop + tag.length());
        return true;
    }

    private void add(char kind, String text, int offset) {
        if (statement.size() < MAX_TOKENS) {
            statement.add(new SqlToken(kind, text, offset));
        }
    }

    private void finish() {
        if (statement.isEmpty()) {
            return;
        }
        boolean copy = statement.get(0).is("copy")
                && statement
                        .get(statement.size() - 1)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .equals("stdin");
        statements.accept(statement);
        statement = new ArrayList<>();
        if (copy) {
            at = after("\n\\.", at);
        }
    }

    private boolean startsLine() {
        return at == 0 || sql.substring(sql.lastIndexOf('\n', at - 1) + 1, at).isBlank();
    }

    private char peek(int ahead) {
        return at + ahead < end ? sql.charAt(at + ahead) : ' ';
    }

    private int lineEnd(int from) {
        int found = sql.indexOf('\n', from);
        return found < 0 || found > end ? end : found;
    }

    private int after(String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? end : Math.min(end, found + mark.length());
    }
}
