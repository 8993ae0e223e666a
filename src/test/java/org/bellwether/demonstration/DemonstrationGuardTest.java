package org.bellwether.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.bellwether.domain.Volume;
import org.bellwether.protocol.HeadGuard;
import org.bellwether.protocol.HeadLikeness;
import org.bellwether.protocol.HeadLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The phantoms of the demonstration are heads to the guard that stands before the networks. */
class DemonstrationGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"positive", "negative"})
    void noPhantomOfTheDemonstrationIsKeptFromTheNetworks(String name) throws IOException {
        HeadGuard guard = new HeadGuard(HeadLimits.DEFAULT);
        for (PhantomSeries series : PhantomArchive.read(name)) {
            if (series.kind() == PhantomSeries.Kind.LOCALIZER) {
                continue;
            }
            Volume volume = new Volume(
                    series.voxelsHu(),
                    series.slices(),
                    series.rows(),
                    series.columns(),
                    series.sliceThicknessMm(),
                    series.rowSpacingMm(),
                    series.columnSpacingMm(),
                    series.orientation(),
                    series.originsMm()[0],
                    Collections.nCopies(series.slices(), "1.2"));
            assertThat(guard.objection(volume))
                    .as(() -> name + " " + series.name() + ": " + HeadLikeness.of(volume))
                    .isEmpty();
        }
    }
}
