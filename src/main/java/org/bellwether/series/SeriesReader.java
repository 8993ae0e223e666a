package org.bellwether.series;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bellwether.dicom.data.DataSet;
import org.bellwether.dicom.data.DicomValueException;
import org.bellwether.dicom.data.FunctionalGroups;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.io.Part10File;
import org.bellwether.dicom.io.Part10Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the headers of a series, puts its slices in order and says what it is. Thread-safe. */
public final class SeriesReader {

    private static final Logger LOG = LoggerFactory.getLogger(SeriesReader.class);

    private final StackOptions options;

    /** Makes a reader with {@link StackOptions#DEFAULT}. */
    public SeriesReader() {
        this(StackOptions.DEFAULT);
    }

    /**
     * Makes a reader.
     *
     * @param options what counts as a stack
     */
    public SeriesReader(StackOptions options) {
        this.options = options;
    }

    /**
     * Reads the headers of a series.
     *
     * @param files its Part 10 files in the order of their arrival; of two with the same SOP Instance UID the later one
     *     counts
     * @return the images in order, with the reasons why a network cannot read them where that is so
     * @throws SeriesNotReadableException if there is no file, or none has a header that can be read
     */
    public SeriesImages read(List<Path> files) throws SeriesNotReadableException {
        Map<String, List<SliceHeader>> images = new LinkedHashMap<>();
        int damaged = 0;
        int replaced = 0;
        for (Path file : files) {
            try {
                Part10Header part10 = Part10File.readHeader(file);
                String instance = part10.header().string(Tag.SOP_INSTANCE_UID);
                List<SliceHeader> frames = SliceHeaders.of(file, part10.meta().transferSyntaxUid(), part10.header());
                replaced += images.put(instance, frames) == null ? 0 : 1;
            } catch (IOException | DicomValueException e) {
                damaged++;
                LOG.warn("The header of {} cannot be read: {}", file.getFileName(), e.getMessage());
            }
        }
        if (images.isEmpty()) {
            throw new SeriesNotReadableException(
                    files.isEmpty()
                            ? "The series has no images."
                            : "None of the images has a header that can be read.");
        }
        List<String> reasons = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        if (damaged > 0) {
            reasons.add(sentence("%d of %d images have a header that cannot be read.", damaged, files.size()));
        }
        if (replaced > 0) {
            warnings.add(sentence("%d images came again with another content; the later one counts.", replaced));
        }
        return sort(images.values().stream().flatMap(List::stream).toList(), reasons, warnings);
    }

    private SeriesImages sort(List<SliceHeader> images, List<String> reasons, List<String> warnings)
            throws SeriesNotReadableException {
        Map<SeriesKind, List<SliceHeader>> byKind = images.stream()
                .collect(Collectors.groupingBy(
                        SliceHeader::kind, () -> new EnumMap<>(SeriesKind.class), Collectors.toList()));
        List<SliceHeader> slices = byKind.getOrDefault(SeriesKind.STACK, List.of());
        if (slices.size() < options.minimumSlices()) {
            SeriesKind kind = byKind.entrySet().stream()
                    .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                    .orElseThrow()
                    .getKey();
            reasons.add(reason(kind, images));
            return unordered(kind == SeriesKind.STACK ? SeriesKind.SINGLE_IMAGES : kind, images, reasons, warnings);
        }
        if (slices.size() < images.size()) {
            warnings.add(sentence(
                    "%d images that are no slices (%s) were left out.",
                    images.size() - slices.size(),
                    byKind.keySet().stream()
                            .filter(kind -> kind != SeriesKind.STACK)
                            .map(SeriesReader::name)
                            .collect(Collectors.joining(", "))));
        }
        List<String> contradictions = StackConsistency.reasons(slices, options);
        if (!contradictions.isEmpty()) {
            reasons.addAll(contradictions);
            return unordered(SeriesKind.INCONSISTENT, slices, reasons, warnings);
        }
        SliceOrder order = SliceOrder.of(slices);
        if (order == null) {
            reasons.add("The images have neither Image Position, Slice Location nor Instance Number in common.");
            return unordered(SeriesKind.INCONSISTENT, slices, reasons, warnings);
        }
        return stack(order, reasons, warnings);
    }

    private SeriesImages stack(SliceOrder order, List<String> reasons, List<String> warnings)
            throws SeriesNotReadableException {
        StackGeometry geometry = new StackGeometry(order, options);
        reasons.addAll(geometry.reasons());
        warnings.addAll(geometry.warnings());
        DataSet first = header(order.slices().get(0));
        long lossy = order.slices().stream().filter(SliceHeader::lossy).count();
        if (lossy > 0) {
            warnings.add(sentence(
                    "%d of %d images were compressed with loss.",
                    lossy, order.slices().size()));
        }
        return new SeriesImages(
                first.string(Tag.SERIES_INSTANCE_UID),
                SeriesKind.STACK,
                order.slices(),
                first,
                StackGeometry.orientation(order.slices().get(0).normal()),
                geometry.spacingMm(),
                geometry.tiltDegrees(),
                geometry.gaps(),
                geometry.duplicates(),
                reasons,
                warnings);
    }

    private SeriesImages unordered(
            SeriesKind kind, List<SliceHeader> images, List<String> reasons, List<String> warnings)
            throws SeriesNotReadableException {
        List<SliceHeader> ordered = images.stream()
                .sorted(Comparator.comparing(
                        SliceHeader::instanceNumber, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        SliceHeader typical = ordered.stream()
                .filter(image -> image.kind() == kind)
                .findFirst()
                .orElse(ordered.get(0));
        DataSet first = header(typical);
        return new SeriesImages(
                first.string(Tag.SERIES_INSTANCE_UID),
                kind,
                ordered,
                first,
                kind == SeriesKind.SINGLE_IMAGES ? StackGeometry.orientation(typical.normal()) : null,
                0,
                0,
                List.of(),
                0,
                reasons,
                warnings);
    }

    /** Reads a header again instead of holding all of them: one of a thousand is wanted. */
    private static DataSet header(SliceHeader slice) throws SeriesNotReadableException {
        try {
            DataSet header = Part10File.readHeader(slice.file()).header();
            return FunctionalGroups.areIn(header) ? FunctionalGroups.ofFrame(header, slice.frame()) : header;
        } catch (IOException e) {
            throw new SeriesNotReadableException("Image " + slice.sopInstanceUid() + " cannot be read any more.", e);
        }
    }

    private String reason(SeriesKind kind, List<SliceHeader> images) {
        return switch (kind) {
            case LOCALIZER -> "The series is a localizer (scout), not a stack of slices.";
            case DOSE_REPORT -> "The series is a report or a screen capture, not a stack of slices.";
            case NOT_CT -> sentence("The modality is %s, not CT.", modalities(images));
            case MULTI_FRAME -> "The series holds multi-frame images that do not say where each frame lies.";
            default ->
                sentence(
                        "The series has %d slices, fewer than the %d that make a stack.",
                        images.stream()
                                .filter(image -> image.kind() == SeriesKind.STACK)
                                .count(),
                        options.minimumSlices());
        };
    }

    /** Returns the modalities, of which nothing but the letters of a defined term is repeated. */
    private static String modalities(List<SliceHeader> images) {
        SortedSet<String> names = new TreeSet<>();
        for (SliceHeader image : images) {
            if (image.kind() == SeriesKind.NOT_CT) {
                names.add(image.modality().matches("[A-Z0-9]{1,16}") ? image.modality() : "unknown");
            }
        }
        return names.stream().limit(3).collect(Collectors.joining(" and "));
    }

    private static String name(SeriesKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String sentence(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
