package org.privacyascode.config.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privacyascode.config.input.CodeComments;
import org.privacyascode.config.input.Format;
import org.privacyascode.config.input.Seen;
import org.privacyascode.config.input.SourceText;
import org.privacyascode.config.known.Catalogue;

/** Reads Gradle build files and version catalogues; what only tests or the compiler need does not count. */
public final class GradleFormat implements Format {
    private static final String SCOPES =
            "(?:(?!\\w*[tT]est)\\w*[iI]mplementation|(?:api|runtimeOnly|compile|runtime|developmentOnly|bootRuntime|providedRuntime))";
    private static final Pattern SHORT = Pattern.compile(
            "\\b" + SCOPES + "[\"']?\\s*[(,]?\\s*(?:platform\\s*\\(\\s*)?[\"']([\\w.-]+):([\\w.-]+)(?::[^\"']*)?[\"']");
    private static final Pattern MORE = Pattern.compile("\\s*,\\s*[\"']([\\w.-]+):([\\w.-]+)(?::[^\"']*)?[\"']");
    private static final Pattern LONG = Pattern.compile("\\b" + SCOPES
            + "\\s*\\(?\\s*group\\s*[:=]\\s*[\"']([\\w.-]+)[\"']\\s*,\\s*name\\s*[:=]\\s*[\"']([\\w.-]+)[\"']");
    private static final Pattern MODULE = Pattern.compile("\\bmodule\\s*=\\s*[\"']([\\w.-]+):([\\w.-]+)[\"']");
    private static final Pattern NAMED =
            Pattern.compile("\\bgroup\\s*=\\s*[\"']([\\w.-]+)[\"']\\s*,\\s*name\\s*=\\s*[\"']([\\w.-]+)[\"']");
    private static final Pattern WHOLE =
            Pattern.compile("(?m)^\\s*[\\w-]+\\s*=\\s*[\"']([\\w.-]+):([\\w.-]+):[^\"']+[\"']");

    private final Catalogue catalogue;

    public GradleFormat(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean reads(SourceText source) {
        return source.extension().equals("gradle")
                || source.name().endsWith(".gradle.kts")
                || source.name().endsWith(".versions.toml");
    }

    @Override
    public void read(SourceText source, Seen seen) {
        boolean toml = source.extension().equals("toml");
        String code = toml ? blankLines(source.text()) : CodeComments.blank(source.text());
        if (toml) {
            tell(MODULE.matcher(code), source, seen);
            tell(NAMED.matcher(code), source, seen);
            tell(WHOLE.matcher(code), source, seen);
        } else {
            several(code, source, seen);
            tell(LONG.matcher(code), source, seen);
        }
    }

    private void tell(Matcher matcher, SourceText source, Seen seen) {
        while (matcher.find()) {
            library(matcher, source, seen);
        }
    }

    /** One configuration with a list of libraries. */
    private void several(String code, SourceText source, Seen seen) {
        Matcher first = SHORT.matcher(code);
        Matcher more = MORE.matcher(code);
        while (first.find()) {
            library(first, source, seen);
            more.region(first.end(), code.length());
            while (more.lookingAt()) {
                library(more, source, seen);
                more.region(more.end(), code.length());
            }
        }
    }

    private void library(Matcher matcher, SourceText source, Seen seen) {
        new Library(
                        source.file(),
                        matcher.group(1),
                        matcher.group(2),
                        source.at(matcher.start(1)),
                        source.at(matcher.start(2)))
                .facts(catalogue)
                .forEach(seen::add);
    }

    private static String blankLines(String text) {
        StringBuilder blanked = new StringBuilder(text);
        Matcher comments = Pattern.compile("(?m)^\\s*#.*$").matcher(text);
        while (comments.find()) {
            for (int i = comments.start(); i < comments.end(); i++) {
                blanked.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        return blanked.toString();
    }
}
