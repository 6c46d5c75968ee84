package org.privacyascode.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.privacyascode.policy.Never;
import org.privacyascode.policy.RecipientId;
import org.privacyascode.wording.Phrase;
import org.privacyascode.wording.PolicyWords;
import org.privacyascode.wording.Said;

/** What is never done, with its exceptions, and the exceptions of those. */
final class NeverPart implements Part {

    private final PageContext page;
    private final PolicyWords words;
    private final Names names;
    private final Join join;

    NeverPart(PageContext page) {
        this.page = page;
        this.words = page.words();
        this.names = new Names(page);
        this.join = new Join(page.policy());
    }

    @Override
    public List<Block> blocks() {
        List<Block.Item> items = new ArrayList<>();
        for (Never never : page.policy().collection().never()) {
            Said own = words.text(never.words().text());
            items.add(Block.Item.of(own.isEmpty() ? generated(never) : page.rich(own)));
        }
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }

    private Rich generated(Never never) {
        List<Rich> sentences = new ArrayList<>();
        Rich what = page.list(never.what().stream().map(this::what).toList());
        Rich scope = scope(never.scope());
        sentences.add(page.around(
                switch (never.verb()) {
                    case SHARE -> Phrase.PROMISE_SHARE;
                    case USE -> Phrase.PROMISE_USE;
                    case STORE -> Phrase.PROMISE_STORE;
                    case LOG -> Phrase.PROMISE_LOG;
                },
                scope.isEmpty() ? what : what.then(" ").then(scope)));
        Optional<Never.Except> except = never.except();
        boolean isException = true;
        while (except.isPresent()) {
            sentences.add(page.around(
                    isException ? Phrase.PROMISE_EXCEPT : Phrase.PROMISE_NOT_EVEN,
                    scope(except.get().scope())));
            except = except.get().except();
            isException = !isException;
        }
        return Rich.sentences(sentences);
    }

    private Rich what(Never.What what) {
        if (what instanceof Never.What.Declared declared) {
            return page.list(join.uses(List.of(declared.ref())).stream()
                    .map(use -> use.isWhole() ? names.data(use) : names.labels(use.items()))
                    .toList());
        }
        return Rich.text(words.label(((Never.What.Kind) what).category()));
    }

    private Rich scope(Never.Scope scope) {
        Rich who = page.list(scope.to().stream().map(this::recipient).toList());
        Rich purpose = page.list(scope.purposes().stream().map(names::purpose).toList());
        Rich with = who.isEmpty() ? who : page.around(Phrase.PROMISE_TO, who);
        if (purpose.isEmpty()) {
            return with;
        }
        Rich use = page.around(Phrase.PROMISE_FOR, purpose);
        return with.isEmpty() ? use : with.then(" ").then(use);
    }

    private Rich recipient(RecipientId id) {
        return words.recipient(id).map(names::recipient).orElse(Rich.text(id.value()));
    }
}
