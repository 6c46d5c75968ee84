package org.privacyascode.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.privacyascode.approval.ApprovalProblem;
import org.privacyascode.approval.Fingerprints;
import org.privacyascode.change.Change;
import org.privacyascode.change.PolicyChange;
import org.privacyascode.finding.Finding;
import org.privacyascode.finding.Severity;
import org.privacyascode.legal.LintResult;
import org.privacyascode.legal.Outcome;
import org.privacyascode.policy.Policy;
import org.privacyascode.policy.PolicyTree;
import org.privacyascode.policy.Question;
import org.privacyascode.policy.Scalar;
import org.privacyascode.policy.Stated;
import org.privacyascode.policy.vocabulary.Vocabulary;
import org.privacyascode.record.Records;
import org.privacyascode.report.EvidenceReport;
import org.privacyascode.review.Piece.Run;
import org.privacyascode.review.Piece.Style;

/**
 * Everything that legal needs to decide about one version of a policy, in one document that can be printed; every clause has an id that can be
 * quoted. The same input gives the same bytes.
 */
public final class ReviewPack {

    /** Purpose, basis, data, items, recipients, transfers, how long: the columns of the record that people compare. */
    private static final List<Integer> RECORD = List.of(0, 1, 2, 3, 6, 7, 8);

    private static final String NOBODY = "whoever knows";

    private final List<Piece> pieces = new ArrayList<>();
    private final Policy policy;
    private final Optional<Seen> seen;

    private ReviewPack(Policy policy, Optional<Seen> seen) {
        this.policy = policy;
        this.seen = seen;
    }

    /**
     * Builds the pack.
     *
     * @param change what moved since the version before; empty for a first version
     * @param approval what keeps the policy from being published
     */
    public static ReviewPack of(
            Policy policy, Optional<PolicyChange> change, LintResult lint, List<ApprovalProblem> approval) {
        return of(policy, change, lint, approval, Optional.empty(), Vocabulary.load());
    }

    /**
     * The same with what code and configuration showed.
     *
     * @param vocabulary for the names in the records
     */
    public static ReviewPack of(
            Policy policy,
            Optional<PolicyChange> change,
            LintResult lint,
            List<ApprovalProblem> approval,
            Optional<Seen> seen,
            Vocabulary vocabulary) {
        ReviewPack pack = new ReviewPack(policy, seen);
        pack.decision(change, lint, approval);
        change.ifPresent(pack::changes);
        pack.questions();
        pack.findings(lint);
        seen.ifPresent(pack::code);
        pack.clauses(approval);
        pack.records(vocabulary);
        return pack;
    }

    /** The pack for a pull request. */
    public String markdown() {
        return PackMarkdown.write(pieces);
    }

    /** The pack as one file of HTML that needs nothing else. */
    public String html() {
        return PackHtml.write(title(), pieces);
    }

    /** The pack as a document of Word, with the ids of clauses as bookmarks. */
    public byte[] word() {
        return PackWord.write(pieces);
    }

    private String title() {
        String version = policy.document().edition().version().orElse("without a version");
        return "Review of " + policy.header().id() + " " + version;
    }

    private void heading(int level, String id, String text) {
        pieces.add(new Piece.Heading(level, id, text));
    }

    private void say(String text) {
        pieces.add(Piece.Prose.of(text));
    }

    private void decision(Optional<PolicyChange> change, LintResult lint, List<ApprovalProblem> approval) {
        heading(1, "decision", title());
        String effective = policy.document()
                .edition()
                .effective()
                .given()
                .map(day -> " from " + day)
                .orElse("");
        say("Asked: approve version " + policy.document().edition().version().orElse("(none)") + " for publication"
                + effective + ".");
        change.ifPresent(each -> say("Class of the change: "
                + each.level().map(level -> level.word()).orElse("none") + ". Least version: "
                + each.leastVersion().orElse("not known") + "."));
        List<String> who = policy.header().approvers().values();
        say("Who may approve: " + (who.isEmpty() ? "the policy names nobody" : String.join(", ", who)) + ".");
        say("Clauses to approve: "
                + approval.stream().map(ApprovalProblem::path).distinct().count() + ". Open questions: "
                + policy.questions().size() + ". Rules of law that fail: " + lint.count(Outcome.FAIL) + ", open: "
                + lint.count(Outcome.OPEN) + ". As of " + lint.asOf() + ". This is no legal advice.");
    }

    private void changes(PolicyChange change) {
        heading(2, "changes", "What changes");
        if (change.changes().isEmpty()) {
            say("Nothing.");
        }
        List<List<Run>> items = new ArrayList<>();
        for (Change each : change.changes()) {
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(
                    Style.STRONG, each.level().letter() + " " + each.level().word()));
            runs.add(new Run(Style.PLAIN, each.plain() + (each.ground().isEmpty() ? "" : " [" + each.ground() + "]")));
            runs.add(new Run(Style.CODE, each.path()));
            if (each.kind().equals("words")) {
                runs.addAll(WordDiff.of(each.before(), each.now()));
            }
            items.add(runs);
        }
        pieces.add(new Piece.Bullets(items));
    }

    private void questions() {
        Map<String, List<List<Run>>> byPerson = new TreeMap<>();
        for (Map.Entry<String, Question> each : policy.questions().entrySet()) {
            Question question = each.getValue();
            List<Run> runs = new ArrayList<>();
            runs.add(new Run(Style.CODE, each.getKey()));
            runs.add(new Run(Style.PLAIN, question.question()));
            question.suggest().ifPresent(suggested -> runs.add(new Run(Style.PLAIN, "Suggested: " + suggested)));
            question.due().ifPresent(due -> runs.add(new Run(Style.STRONG, "until " + due)));
            byPerson.computeIfAbsent(question.ask().orElse(NOBODY), person -> new ArrayList<>())
                    .add(runs);
        }
        heading(2, "questions", "Open questions");
        if (byPerson.isEmpty()) {
            say("None.");
        }
        byPerson.forEach((person, items) -> {
            heading(3, "ask-" + person, "For " + person);
            pieces.add(new Piece.Bullets(items));
        });
    }

    private void findings(LintResult lint) {
        heading(2, "law", "What the law asks");
        List<LintResult.ToDo> toDo = lint.toDo();
        if (toDo.isEmpty()) {
            say("Nothing is missing.");
        }
        for (LintResult.ToDo each : toDo) {
            heading(3, "law-" + each.task().id(), each.task().title());
            List<List<Run>> items = new ArrayList<>();
            for (LintResult.Step step : each.steps()) {
                items.add(List.of(
                        new Run(Style.STRONG, step.outcome() == Outcome.OPEN ? "open" : "fails"),
                        new Run(Style.CODE, step.remark().path()),
                        new Run(
                                Style.PLAIN,
                                step.remark().message() + " ["
                                        + String.join(
                                                ", ",
                                                step.rules().stream()
                                                        .map(rule -> rule.id()
                                                                + citation(rule.source()
                                                                        .isConfirmed()))
                                                        .toList())
                                        + "]")));
            }
            pieces.add(new Piece.Bullets(items));
        }
    }

    private static String citation(boolean isConfirmed) {
        return isConfirmed ? "" : " (citation unconfirmed)";
    }

    /** What goes against the policy, and first of all what it does not speak of. */
    private void code(Seen shown) {
        List<Finding> findings = shown.check().findings();
        heading(2, "unspoken", "Seen in code, not in the policy");
        findings(findings.stream().filter(ReviewPack::isUnspoken).toList());
        heading(2, "contrary", "Seen in code, against the policy");
        findings(findings.stream()
                .filter(each -> !isUnspoken(each) && each.severity() != Severity.NOTE)
                .toList());
        say("Of the clauses of the policy: " + EvidenceReport.counts(shown.evidence()));
    }

    private static boolean isUnspoken(Finding finding) {
        return finding.rule().value().matches("undeclared-.*|undetermined-recipient");
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            say("Nothing.");
        }
        pieces.add(new Piece.Bullets(findings.stream()
                .map(each -> List.of(
                        new Run(Style.STRONG, each.rule().value()),
                        new Run(Style.PLAIN, each.message()),
                        new Run(
                                Style.CODE,
                                each.place().line() > 0
                                        ? each.place().file() + ":"
                                                + each.place().line()
                                        : each.place().file())))
                .toList()));
    }

    /** The record of processing, as far as it fits a page. */
    private void records(Vocabulary vocabulary) {
        List<List<String>> rows = Records.processing(policy, vocabulary, seen.map(Seen::evidence));
        heading(2, "records", "Record of processing");
        if (rows.size() < 2) {
            say("The policy names no data.");
            return;
        }
        pieces.add(new Piece.Table(
                narrow(rows.get(0)),
                rows.subList(1, rows.size()).stream().map(ReviewPack::narrow).toList()));
    }

    private static List<String> narrow(List<String> row) {
        return RECORD.stream().map(row::get).toList();
    }

    /** Every clause with its facts and words, and whether it is approved as it is. */
    private void clauses(List<ApprovalProblem> approval) {
        heading(2, "clauses", "Every clause");
        Map<String, List<List<String>>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, Stated<Scalar>> fact :
                PolicyTree.of(policy).facts().entrySet()) {
            String clause = Fingerprints.clauseOf(fact.getKey());
            rows.computeIfAbsent(clause, each -> new ArrayList<>())
                    .add(List.of(
                            fact.getKey(),
                            fact.getValue()
                                    .question()
                                    .map(question -> "? " + question.question())
                                    .orElseGet(() -> fact.getValue()
                                            .given()
                                            .map(Scalar::plain)
                                            .orElse("")),
                            evidence(fact.getKey())));
        }
        rows.forEach((clause, facts) -> {
            heading(3, clause, clause);
            approval.stream()
                    .filter(problem -> problem.path().equals(clause))
                    .forEach(problem -> say(problem.message()));
            List<String> columns = List.of("Key", "What it says", "Where it is carried out");
            int shown = seen.isPresent() ? columns.size() : columns.size() - 1;
            pieces.add(new Piece.Table(
                    columns.subList(0, shown),
                    facts.stream().map(row -> row.subList(0, shown)).toList()));
        });
    }

    private String evidence(String path) {
        return seen.flatMap(each -> each.evidence().at(path))
                .map(clause -> (clause.status().words() + ": " + EvidenceReport.where(clause)).replaceAll(": $", ""))
                .orElse("");
    }
}
