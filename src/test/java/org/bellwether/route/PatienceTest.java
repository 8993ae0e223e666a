package org.bellwether.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final List<String> givenUp = new ArrayList<>();

    private Patience patience(Duration giveUpAfter) {
        return new Patience(giveUpAfter, (uid, last) -> givenUp.add(uid + " " + last.kind()));
    }

    private static InferenceException failure(Kind kind) {
        return new InferenceException(kind, "no answer", null);
    }

    @Test
    void anAnswerThatMayComeIsWaitedForWithoutAnAlarm() {
        Patience patience = patience(Duration.ofMinutes(1));
        for (Kind kind : Kind.values()) {
            if (kind != Kind.BAD_INPUT) {
                assertThat(patience.again("1.2", failure(kind))).as(kind.name()).isTrue();
            }
        }
        assertThat(givenUp).isEmpty();
    }

    @Test
    void theEndOfPatienceIsAnAlarm() {
        assertThat(patience(Duration.ZERO).again("1.2", failure(Kind.BAD_ANSWER)))
                .isFalse();
        assertThat(givenUp).containsExactly("1.2 BAD_ANSWER");
    }

    @Test
    void inputThatDoesNotFitIsAnAlarmAtOnce() {
        assertThat(patience(Duration.ofMinutes(1)).again("1.2", failure(Kind.BAD_INPUT)))
                .isFalse();
        assertThat(givenUp).containsExactly("1.2 BAD_INPUT");
    }
}
