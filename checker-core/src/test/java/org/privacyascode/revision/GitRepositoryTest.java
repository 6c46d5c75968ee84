package org.privacyascode.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.policy.problem.InvalidPolicyException;

/** Reads a repository of seven commits: four and a merge in a pack with differences, one loose, a branch and a tag. */
class GitRepositoryTest {

    private static final String POLICY = "policies/policy.yaml";

    @TempDir
    private Path folder;

    @BeforeEach
    void unpack() throws IOException {
        unpack(folder.resolve(".git"));
    }

    static void unpack(Path git) throws IOException {
        try (InputStream in = GitRepositoryTest.class.getResourceAsStream("repository.zip");
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = git.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    @Test
    void finds_commits_by_branch_tag_digits_and_steps_back() {
        GitRepository repository = GitRepository.around(folder);

        assertThat(repository.commit("HEAD")).isEqualTo("8036f3a96d862970e36b26e6e8e5ab9704f2c444");
        assertThat(repository.commit("main")).isEqualTo(repository.commit("HEAD"));
        assertThat(repository.commit("8036f3a")).isEqualTo(repository.commit("HEAD"));
        assertThat(repository.commit("v2")).isEqualTo("da293a38e79e5b7100ba69386808c6d1988b9d38");
        assertThat(repository.commit("HEAD~1^2")).isEqualTo(repository.commit("side"));
        assertThat(repository.commit("HEAD^^1~2")).isEqualTo(repository.commit("v2"));
        assertThat(repository.commit("HEAD^0")).isEqualTo(repository.commit("HEAD"));
    }

    @Test
    void knows_when_a_commit_was_made_and_what_was_before() {
        GitCommit merge = GitRepository.around(folder).describe("HEAD~1");

        assertThat(merge.parents())
                .containsExactly(
                        GitRepository.around(folder).commit("HEAD~2"),
                        GitRepository.around(folder).commit("side"));
        assertThat(merge.seconds()).isEqualTo(1767657600L);
        assertThat(GitRepository.around(folder).describe("v2~1").parents()).isEmpty();
    }

    @Test
    void reads_files_that_are_loose_whole_in_a_pack_or_a_difference_to_another() {
        GitRepository repository = GitRepository.around(folder);
        String[] revisions = {"v2~1", "v2", "HEAD~1~1", "HEAD~1", "HEAD"};
        int[] days = {31, 32, 33, 34, 35};

        for (int i = 0; i < revisions.length; i++) {
            if (i != 2) {
                assertThat(text(repository, revisions[i], POLICY))
                        .contains("  group-7:")
                        .contains(days[i] + " days");
            }
        }
        assertThat(text(repository, "side", POLICY)).endsWith("# side\n").contains("31 days");
        assertThat(text(repository, "v2", "policies/shared/company.yaml")).isEqualTo("controller: Example 2 Ltd\n");
    }

    @Test
    void a_file_that_a_revision_does_not_have_is_not_there_and_a_folder_is_no_file() {
        GitRepository repository = GitRepository.around(folder);

        assertThat(repository.file("HEAD", "policies/none.yaml")).isEmpty();
        assertThat(repository.file("HEAD", "policies")).isEmpty();
        assertThat(repository.file("HEAD", "policies/policy.yaml/more")).isEmpty();
        assertThat(repository.file("HEAD", "../policies/policy.yaml")).isEmpty();
    }

    @Test
    void a_revision_that_there_is_not_is_refused_with_its_name() {
        GitRepository repository = GitRepository.around(folder);

        refused(() -> repository.commit("nowhere"), "There is no revision nowhere.");
        refused(() -> repository.commit("HEAD~99"), "the history does not go back that far");
        refused(() -> repository.commit("deadbeef"), "There is no revision deadbeef.");
        refused(() -> repository.commit("../../etc/passwd"), "There is no revision");
    }

    @Test
    void finds_the_repository_of_a_linked_work_tree_and_of_a_folder_below() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other/deep"));
        Path own = Files.createDirectories(folder.resolve(".git/worktrees/other"));
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("HEAD"), "ref: refs/heads/side\n");
        Files.writeString(folder.resolve("other/.git"), "gitdir: " + own + "\n");

        assertThat(GitRepository.around(other).commit("HEAD"))
                .isEqualTo(GitRepository.around(folder).commit("side"));
    }

    @Test
    void formats_that_are_not_known_and_folders_without_a_repository_are_refused(@TempDir Path elsewhere)
            throws IOException {
        refused(() -> GitRepository.around(elsewhere), "There is no Git repository around");
        Files.writeString(folder.resolve(".git/config"), "[extensions]\n\tobjectFormat = sha256\n");
        refused(() -> GitRepository.around(folder), "of another format (objectFormat = sha256)");
    }

    @Test
    void damaged_and_missing_objects_are_refused_never_guessed() throws IOException {
        Path loose = folder.resolve(".git/objects/80/36f3a96d862970e36b26e6e8e5ab9704f2c444");
        byte[] bytes = Files.readAllBytes(loose);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(loose, bytes);
        refused(() -> GitRepository.around(folder).file("HEAD", POLICY), "8036f3a96d862970e36b26e6e8e5ab9704f2c444");
        Files.delete(loose);
        refused(() -> GitRepository.around(folder).file("HEAD", POLICY), "does not have the object 8036f3a");
    }

    private static String text(GitRepository repository, String revision, String path) {
        return new String(repository.file(revision, path).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidPolicyException.class).hasMessageContaining(message);
    }
}
