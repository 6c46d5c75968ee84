package org.privacyascode.config.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the tokens of a statement. */
final class SqlCursor {
    private static final SqlToken END = new SqlToken('.', "", -1);

    private final List<SqlToken> tokens;
    private int at;

    SqlCursor(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    SqlToken peek() {
        return peek(0);
    }

    SqlToken peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    boolean hasMore() {
        return at < tokens.size();
    }

    SqlToken next() {
        return hasMore() ? tokens.get(at++) : END;
    }

    /** Takes the words if they are next, in this order. */
    boolean take(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    boolean takeSign(char sign) {
        if (peek().isSign(sign)) {
            at++;
            return true;
        }
        return false;
    }

    /** A name, of which the last part counts: {@code schema.table}, {@code ${schema}.table}. */
    Optional<SqlToken> name() {
        SqlToken name = null;
        while (hasMore()) {
            if (peek().isSign('$') && peek(1).isSign('{')) {
                skipTo('}');
            } else if (peek().isName()) {
                name = next();
            } else {
                break;
            }
            boolean goesOn = takeSign('.');
            if (!goesOn && (name != null || !peek().isName())) {
                break;
            }
        }
        return Optional.ofNullable(name);
    }

    private void skipTo(char sign) {
        while (hasMore() && !next().isSign(sign)) {
            continue;
        }
    }

    /** The items between commas, of the parenthesis that opens here. */
    Optional<List<List<SqlToken>>> parenthesis() {
        if (!takeSign('(')) {
            return Optional.empty();
        }
        List<List<SqlToken>> items = items(true);
        return Optional.of(items);
    }

    /** The items between commas up to the end, or up to the closing parenthesis. */
    List<List<SqlToken>> items(boolean closes) {
        List<List<SqlToken>> items = new ArrayList<>();
        List<SqlToken> item = new ArrayList<>();
        int depth = 0;
        while (hasMore()) {
            SqlToken token = next();
            if (token.isSign('(')) {
                depth++;
            } else if (token.isSign(')') && --depth < 0 && closes) {
                items.add(item);
                return items;
            }
            if (token.isSign(',') && depth == 0) {
                items.add(item);
                item = new ArrayList<>();
            } else {
                item.add(token);
            }
        }
        items.add(item);
        return items;
    }
}
