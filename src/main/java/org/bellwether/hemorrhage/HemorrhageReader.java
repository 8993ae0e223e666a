package org.bellwether.hemorrhage;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bellwether.domain.ModelIdentity;
import org.bellwether.domain.Volume;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.InferenceException.Kind;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.Tensor.ElementType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a head CT with the hemorrhage network: prepares the volume, asks, counts the regions that are large enough. */
public final class HemorrhageReader {

    private static final Logger LOG = LoggerFactory.getLogger(HemorrhageReader.class);

    /** The network's name in the model repository. */
    public static final String MODEL = "head_ct_hemorrhage";

    /** Slices of one request; more are read in parts, so that memory stays within bounds. */
    private static final int SLICES_A_REQUEST = 64;
    /** The network sees two slices on each side of the one that it labels. */
    private static final int SLAB_MARGIN = 2;

    private static final int TYPES = 3;

    private final InferenceEngine engine;
    private final HemorrhageOptions options;
    private final int slicesARequest;

    /**
     * Makes a reader.
     *
     * @param engine runs the network
     * @param options what counts
     */
    public HemorrhageReader(InferenceEngine engine, HemorrhageOptions options) {
        this(engine, options, SLICES_A_REQUEST);
    }

    HemorrhageReader(InferenceEngine engine, HemorrhageOptions options, int slicesARequest) {
        this.engine = engine;
        this.options = options;
        this.slicesARequest = slicesARequest;
    }

    /**
     * Tells whether a series could be read now.
     *
     * @return true when the network can be called and what stands beside it can be meant
     */
    public boolean ready() {
        try {
            RegionRule.of(engine.parameters(MODEL), options.componentMl());
            return engine.ready(MODEL);
        } catch (InferenceException e) {
            LOG.warn("Model {} is not ready: {}", MODEL, e.getMessage());
            return false;
        }
    }

    /**
     * Reads a series.
     *
     * @param volume an axial series, in any slice order and pixel size
     * @return findings, mask and the network that answered
     * @throws InferenceException when the network gives no usable answer
     */
    public HemorrhageReading read(Volume volume) throws InferenceException {
        ModelIdentity model = engine.identify(MODEL);
        RegionRule rule = RegionRule.of(engine.parameters(MODEL), options.componentMl());
        ReadingGrid grid = new ReadingGrid(volume);
        byte[] labels = new byte[Math.multiplyExact(grid.slices, grid.rows * grid.columns)];
        float[] maxima = new float[grid.slices * TYPES];
        for (int first = 0; first < grid.slices; first += slicesARequest) {
            ask(grid, first, Math.min(grid.slices, first + slicesARequest), labels, maxima);
        }
        return new Assessing(grid, labels, maxima, rule, options.findingMl()).reading(model);
    }

    /** Reads the slices from first to end (exclusive); their neighbours go along so that the answer stays the same. */
    private void ask(ReadingGrid grid, int first, int end, byte[] labels, float[] maxima) throws InferenceException {
        int from = Math.max(0, first - SLAB_MARGIN);
        int to = Math.min(grid.slices, end + SLAB_MARGIN);
        Map<String, Tensor> answers = engine.infer(MODEL, List.of(grid.input(from, to - from)), options.deadline());
        Tensor answered = output(answers, "labels", ElementType.UINT8, to - from, grid.paddedRows, grid.paddedColumns);
        Tensor slices = output(answers, "slice_maxima", ElementType.FP32, to - from, TYPES);
        ByteBuffer content = answered.content().duplicate();
        for (int slice = first; slice < end; slice++) {
            for (int row = 0; row < grid.rows; row++) {
                int padded = ((slice - from) * grid.paddedRows + row) * grid.paddedColumns;
                content.get(padded, labels, (slice * grid.rows + row) * grid.columns, grid.columns);
            }
        }
        for (int i = first * grid.rows * grid.columns; i < end * grid.rows * grid.columns; i++) {
            if (labels[i] < 0 || labels[i] > TYPES) {
                throw bad("a label of " + (labels[i] & 0xFF));
            }
        }
        System.arraycopy(slices.floats(), (first - from) * TYPES, maxima, first * TYPES, (end - first) * TYPES);
    }

    private static Tensor output(Map<String, Tensor> answers, String name, ElementType type, long... shape)
            throws InferenceException {
        Tensor tensor = answers.get(name);
        if (tensor == null || tensor.type() != type || !Arrays.equals(tensor.shape(), shape)) {
            throw bad(name + " should be " + type + " " + Arrays.toString(shape) + ", it is "
                    + (tensor == null ? "missing" : tensor.describe()));
        }
        return tensor;
    }

    private static InferenceException bad(String why) {
        return new InferenceException(Kind.BAD_ANSWER, "model " + MODEL + ": " + why, null);
    }
}
