package org.privacyascode.maven;

import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.privacyascode.cli.OutputFile;
import org.privacyascode.page.Layout;
import org.privacyascode.page.OpenQuestionsException;
import org.privacyascode.page.PageFormat;
import org.privacyascode.page.PageOptions;
import org.privacyascode.page.PolicyPage;
import org.privacyascode.policy.Policy;

/** Writes the page that people read, from the policy. Where questions are open it is a draft and says so. */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
@SuppressWarnings("NullAway.Init")
public final class RenderMojo extends PolicyMojo {

    /** {@code layered}: first the short of it, then every fact; {@code classic}: plain sections of bullets. */
    @Parameter(property = "privacy.layout", defaultValue = "layered")
    private String layout;

    /** {@code html}, {@code markdown} or {@code text}. */
    @Parameter(property = "privacy.format", defaultValue = "html")
    private String format;

    /** The file to write. A folder inside the classes puts the page into the packaged application. */
    @Parameter(property = "privacy.page", defaultValue = "${project.build.directory}/privacy/privacy-policy.html")
    private File page;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (isWithoutCode()) {
            getLog().info("Skipped: a module of packaging pom publishes no page.");
            return;
        }
        Layout chosenLayout = Setting.oneOf(Layout.class, "privacy.layout", layout);
        PageFormat chosenFormat = Setting.oneOf(PageFormat.class, "privacy.format", format);
        Policy policy = readPolicy().policy();
        try {
            PolicyPage written = PolicyPage.of(policy, PageOptions.of(policy).with(chosenLayout));
            String text = written.write(chosenFormat);
            OutputFile.write(page.toPath(), out -> out.append(text));
            getLog().info("Page (" + chosenLayout.name().toLowerCase(Locale.ROOT) + ", "
                    + Lines.count(written.openQuestions().size(), "open question") + "): " + page);
        } catch (OpenQuestionsException open) {
            throw new MojoFailureException(open.getMessage(), open);
        } catch (IOException problem) {
            throw new MojoExecutionException("Cannot write " + page + ": " + problem.getMessage(), problem);
        }
    }
}
