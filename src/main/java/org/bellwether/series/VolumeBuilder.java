package org.bellwether.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.DicomValueException;
import org.bellwether.dicom.data.FunctionalGroups;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.bellwether.dicom.pixel.ModalityLut;
import org.bellwether.dicom.pixel.PixelDecoder;
import org.bellwether.dicom.pixel.PixelFrames;
import org.bellwether.dicom.pixel.UnsupportedPixelDataException;
import org.bellwether.domain.Volume;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the slices of a series, one after the other, into one block of Hounsfield units. Each slice is rescaled by its
 * own Rescale Slope and Intercept, a frame of an enhanced image by those of the frame; padding and everything below
 * becomes -1024 HU. A tilted gantry is not sheared back: rows and columns are those of the slices. Where distances change or
 * a slice is missing the volume says where each slice lies. Thread-safe.
 */
public final class VolumeBuilder {

    private static final Vector ROW = new Vector(1, 0, 0);
    private static final Vector COLUMN = new Vector(0, 1, 0);
    private static final Vector ORIGIN = new Vector(0, 0, 0);

    private final StackOptions options;

    /** Makes a builder with {@link StackOptions#DEFAULT}. */
    public VolumeBuilder() {
        this(StackOptions.DEFAULT);
    }

    /**
     * Makes a builder.
     *
     * @param options the largest volume that is built
     */
    public VolumeBuilder(StackOptions options) {
        this.options = options;
    }

    /**
     * Builds the volume of a series.
     *
     * @param images a readable stack
     * @return all slices in the order of {@link SeriesImages#slices()}; a direction that the headers do not state is
     *     that of an axial slice of a patient lying face up
     * @throws SeriesNotReadableException if the stack is not readable, its transfer syntax is not supported, an image is
     *     damaged, or the volume is too large
     */
    public Volume build(SeriesImages images) throws SeriesNotReadableException {
        return build(images, 1);
    }

    /**
     * Builds a volume of every second, third, ... slice, enough to see what a thin series shows without decoding it all.
     *
     * @param images a readable stack
     * @param mostSlices the largest number of slices
     * @return evenly spaced slices from the first on, the slice spacing being theirs
     * @throws SeriesNotReadableException as {@link #build(SeriesImages)}
     */
    public Volume buildThinned(SeriesImages images, int mostSlices) throws SeriesNotReadableException {
        return build(images, Math.max(1, (images.slices().size() + mostSlices - 1) / mostSlices));
    }

    private Volume build(SeriesImages images, int step) throws SeriesNotReadableException {
        if (!images.isReadable()) {
            throw new SeriesNotReadableException(images.reason());
        }
        SliceHeader first = images.slices().get(0);
        int count = (images.slices().size() + step - 1) / step;
        // Rows and columns are of 16 bits each: their product fits, and so does that with any number of files.
        long area = (long) first.rows() * first.columns();
        if (area * count > options.maximumVoxels()) {
            throw new SeriesNotReadableException("The volume of " + count + " slices of " + first.rows() + " x "
                    + first.columns() + " pixels is larger than the " + options.maximumVoxels() + " voxels allowed.");
        }
        short[] voxelsHu = new short[(int) (area * count)];
        List<String> uids = new ArrayList<>(count);
        OpenedFile file = null;
        for (int i = 0; i < count; i++) {
            SliceHeader slice = images.slices().get(i * step);
            file = decode(slice, file, voxelsHu, (int) (i * area), area);
            uids.add(slice.sopInstanceUid());
        }
        Vector row = first.rowDirection() == null ? ROW : first.rowDirection();
        Vector column = first.columnDirection() == null ? COLUMN : first.columnDirection();
        Vector position = first.positionMm() == null ? ORIGIN : first.positionMm();
        return new Volume(
                voxelsHu,
                count,
                first.rows(),
                first.columns(),
                images.sliceSpacingMm() * step,
                first.rowSpacingMm(),
                first.columnSpacingMm(),
                new double[] {row.x(), row.y(), row.z(), column.x(), column.y(), column.z()},
                new double[] {position.x(), position.y(), position.z()},
                uids,
                alongMm(images, step, count));
    }

    /** Slices are ordered along the patient's axis, and so against their normal where that points the other way. */
    private double[] alongMm(SeriesImages images, int step, int count) {
        Vector normal = images.slices().get(0).normal();
        double sign = normal != null && normal.dominant() < 0 ? -1 : 1;
        double[] placesMm = placesMm(images, normal);
        double spacingMm = images.sliceSpacingMm();
        double toleranceMm = Math.max(options.distanceToleranceMm(), spacingMm * options.distanceTolerance());
        boolean even = true;
        for (int i = 1; i < placesMm.length; i++) {
            even &= Math.abs(placesMm[i] - placesMm[i - 1] - spacingMm) <= toleranceMm;
        }
        if (even) {
            return Volume.even(count, sign * spacingMm * step);
        }
        double[] alongMm = new double[count];
        for (int i = 1; i < count; i++) {
            alongMm[i] = sign * (placesMm[i * step] - placesMm[0]);
        }
        return alongMm;
    }

    /** Where each slice lies along the order of the slices; empty when the headers do not place each of them. */
    private static double[] placesMm(SeriesImages images, @Nullable Vector normal) {
        double[] placesMm = new double[images.slices().size()];
        for (int i = 0; i < placesMm.length; i++) {
            Vector position = images.slices().get(i).positionMm();
            if (normal == null || position == null) {
                return new double[0];
            }
            placesMm[i] = position.dot(normal) * Math.signum(normal.dominant());
        }
        return placesMm;
    }

    /** A file whose frames are decoded one after the other, so that its header is read once. */
    private record OpenedFile(Path path, DataSet header, boolean grouped, PixelFrames frames) {

        static OpenedFile open(SliceHeader slice) throws IOException {
            Part10Header part10 = Part10File.readHeader(slice.file());
            if (!part10.header().string(Tag.SOP_INSTANCE_UID).equals(slice.sopInstanceUid())) {
                throw new IOException("its file holds another image now");
            }
            String interpretation = part10.header().string(Tag.PHOTOMETRIC_INTERPRETATION);
            if (!interpretation.isEmpty() && !interpretation.startsWith("MONOCHROME")) {
                throw new UnsupportedPixelDataException(
                        "its Photometric Interpretation is a palette or colour, not MONOCHROME");
            }
            return new OpenedFile(
                    slice.file(),
                    part10.header(),
                    FunctionalGroups.areIn(part10.header()),
                    PixelDecoder.frames(part10, slice.file()));
        }

        void toHu(int frame, short[] voxelsHu, int offset, long area) throws IOException {
            if (frames.description().pixelsPerFrame() != area
                    || !grouped && frames.description().frames() != 1) {
                throw new IOException("it has " + frames.description().frames() + " frames of "
                        + frames.description().pixelsPerFrame() + " pixels instead of " + area + " pixels");
            }
            DataSet own = grouped ? FunctionalGroups.ofFrame(header, frame) : header;
            ModalityLut.of(own).toHu(frames.decode(frame), voxelsHu, offset);
        }
    }

    private static OpenedFile decode(
            SliceHeader slice, @Nullable OpenedFile opened, short[] voxelsHu, int offset, long area)
            throws SeriesNotReadableException {
        try {
            OpenedFile file = opened != null && opened.path().equals(slice.file()) ? opened : OpenedFile.open(slice);
            file.toHu(slice.frame(), voxelsHu, offset, area);
            return file;
        } catch (UnsupportedPixelDataException e) {
            throw new SeriesNotReadableException(
                    "Image " + slice.sopInstanceUid() + " cannot be decoded: " + e.getMessage() + ".", e);
        } catch (IOException | DicomValueException e) {
            throw new SeriesNotReadableException(
                    "Image " + slice.sopInstanceUid() + " is damaged: " + e.getMessage() + ".", e);
        }
    }
}
