package org.bellwether.dicom.pixel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.Tag;
import org.junit.jupiter.api.Test;

class ModalityLutTest {

    @Test
    void slopeAndInterceptMakeHounsfieldUnits() throws Exception {
        assertThat(hu(rescale(1, -1024, false), false, 0, 1024, 1100)).containsExactly(-1024, 0, 76);
        assertThat(hu(rescale(0.5, -3.25, true), true, 0, 11, 200)).containsExactly(-3, 2, 97);
    }

    @Test
    void valuesBeyondSixteenBitsAreClamped() throws Exception {
        assertThat(hu(rescale(1, -1024, false), false, 65535)).containsExactly(32767);
        assertThat(hu(rescale(10, 0, true), true, 32000, -32000)).containsExactly(32767, -1024);
    }

    @Test
    void paddingBecomesAir() throws Exception {
        DataSet header = rescale(1, 0, true).putInteger(Tag.PIXEL_PADDING_VALUE, 3000);
        assertThat(hu(header, true, 3000, 2999)).containsExactly(-1024, 2999);
        header.putInteger(Tag.PIXEL_PADDING_RANGE_LIMIT, 2998);
        assertThat(hu(header, true, 3000, 2999, 2998, 2997)).containsExactly(-1024, -1024, -1024, 2997);
    }

    @Test
    void paddingOfMinus2000BecomesAirWithoutBeingDeclared() throws Exception {
        assertThat(hu(rescale(1, 0, true), true, -2000, -1000)).containsExactly(-1024, -1000);
        assertThat(hu(rescale(1, -1024, true), true, -2000, 1024)).containsExactly(-1024, 0);
    }

    @Test
    void paddingWrittenWithTheWrongSignIsUnderstood() throws Exception {
        DataSet header = rescale(1, 0, true);
        header.putInteger(Tag.PIXEL_PADDING_VALUE, 0xF830);
        assertThat(hu(header, true, -2000)).containsExactly(-1024);
    }

    @Test
    void aMissingSlopeIsAReasonInWords() {
        assertThatThrownBy(() -> ModalityLut.of(new DataSet()))
                .isInstanceOf(PixelDataException.class)
                .hasMessage("(0028,1053) RescaleSlope is missing");
        assertThatThrownBy(() -> ModalityLut.of(rescale(0, 0, true))).hasMessageContaining("Slope is 0");
    }

    @Test
    void theBrainWindowShowsZeroToEighty() {
        VoiWindow window = VoiWindow.BRAIN;
        assertThat(window.grey(-1000)).isZero();
        assertThat(window.grey(0)).isZero();
        assertThat(window.grey(39.5)).isEqualTo(128);
        assertThat(window.grey(79)).isEqualTo(255);
        assertThat(window.grey(3000)).isEqualTo(255);
        assertThat(window.greys(new short[] {9, -5, 500}, 1, 2)).containsExactly((byte) 0, (byte) 255);
    }

    @Test
    void aWindowIsReadFromTheHeader() {
        DataSet header = new DataSet().putDecimal(Tag.WINDOW_CENTER, 40, 300).putDecimal(Tag.WINDOW_WIDTH, 80, 1500);
        assertThat(VoiWindow.of(header)).contains(VoiWindow.BRAIN);
        assertThat(VoiWindow.of(new DataSet())).isEmpty();
    }

    private static DataSet rescale(double slope, double intercept, boolean signed) {
        return new DataSet()
                .putInteger(Tag.PIXEL_REPRESENTATION, signed ? 1 : 0)
                .putDecimal(Tag.RESCALE_SLOPE, slope)
                .putDecimal(Tag.RESCALE_INTERCEPT, intercept);
    }

    private static int[] hu(DataSet header, boolean signed, int... stored) throws PixelDataException {
        short[] values = new short[stored.length];
        for (int i = 0; i < stored.length; i++) {
            values[i] = (short) stored[i];
        }
        PixelDescription description = new PixelDescription(1, stored.length, 1, 16, 16, 15, signed);
        short[] hu = ModalityLut.of(header).toHu(new StoredPixels(description, values));
        int[] numbers = new int[hu.length];
        java.util.Arrays.setAll(numbers, i -> hu[i]);
        return numbers;
    }
}
