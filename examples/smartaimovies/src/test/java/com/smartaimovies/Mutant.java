package com.smartaimovies;

import java.util.List;
import java.util.concurrent.Callable;
import org.privacyascode.finding.Finding;

/**
 * The site with one thing taken away.
 *
 * @param kind what kind of thing
 * @param what which
 * @param rules the rules of which one has to say so
 * @param check finds out what the rules say
 */
record Mutant(String kind, String what, List<String> rules, Callable<List<Finding>> check) {

    @Override
    public String toString() {
        return kind + ": " + what;
    }
}
