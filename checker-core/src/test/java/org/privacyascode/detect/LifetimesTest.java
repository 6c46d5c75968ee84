package org.privacyascode.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privacyascode.code.CodeBase;
import org.privacyascode.code.Program;

class LifetimesTest {

    @TempDir
    private Path folder;

    @Test
    void a_store_that_deletes_by_itself_is_told_by_the_annotations_of_a_class_and_its_indexes() {
        assertThat(
                        periods(
                                "@interface RedisHash { long timeToLive() default -1; }",
                                "@interface Indexed { int expireAfterSeconds() default -1; String expireAfter() default \"\"; }",
                                "@RedisHash(timeToLive = 3600) class Token { String email; }",
                                "@RedisHash class Kept { String email; }",
                                "class Visit { @Indexed(expireAfterSeconds = 864000) Object seenAt; @Indexed Object page; }",
                                "class Note { @Indexed(expireAfter = \"90d\") Object at; @Indexed(expireAfter = \"#{@ttl}\") Object by; }"))
                .containsExactlyInAnyOrder("shop.Token PT1H", "shop.Visit P10D", "shop.Note P90D");
    }

    private List<String> periods(String... types) {
        Program program = Program.read(CodeBase.ofClasses(Compiled.compile(folder, types)));
        return Lifetimes.of(program).stream()
                .map(fact -> fact.attributes().get("entity") + " "
                        + fact.attributes().get("period"))
                .toList();
    }
}
