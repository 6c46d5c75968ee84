package org.privacyascode.benchmarks.suite;

/**
 * One labelled case.
 *
 * @param className binary name
 * @param method name, or name and descriptor of an entry point; empty where the case is no method
 * @param line from 1; 0 where the case is no line
 * @param isLeak whether data reach a sink
 * @param isScored whether the label counts; labels that disagree with each other are run and shown apart
 */
record Case(String className, String method, int line, boolean isLeak, boolean isScored) {

    @Override
    public String toString() {
        return className + (method.isEmpty() ? "" : "." + method) + (line == 0 ? "" : ":" + line);
    }
}
