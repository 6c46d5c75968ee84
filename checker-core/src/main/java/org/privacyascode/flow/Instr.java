package org.privacyascode.flow;

import org.jspecify.annotations.Nullable;

/** One instruction of the intermediate form. */
final class Instr {

    final Op op;
    int index;
    int block;
    final int line;
    Value[] args;

    @Nullable
    final Value result;

    /** A {@link FieldRef}, {@link CallRef}, {@link LambdaRef} or element key; absent for the others. */
    @Nullable
    final Object subject;

    /** What was found out about a call, once. */
    @Nullable
    CallSite site;

    Instr(Op op, int line, @Nullable Value result, @Nullable Object subject, Value... args) {
        this.op = op;
        this.line = line;
        this.result = result;
        this.subject = subject;
        this.args = args;
        if (result != null && result.definition == null) {
            result.definition = this;
        }
    }

    CallRef call() {
        return (CallRef) java.util.Objects.requireNonNull(subject);
    }

    LambdaRef lambda() {
        return (LambdaRef) java.util.Objects.requireNonNull(subject);
    }

    /** The step into an object that a load or store takes. */
    String key() {
        return subject instanceof FieldRef field ? field.key() : String.valueOf(subject);
    }

    Value resultOrFail() {
        return java.util.Objects.requireNonNull(result);
    }

    @Override
    public String toString() {
        return index + "@" + line + " " + result + " = " + op + " " + subject + " " + java.util.Arrays.toString(args);
    }
}
