package org.bellwether.inference;

import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bellwether.inference.triton.proto.ModelConfig;

/**
 * What a {@code config.pbtxt} says, in the text format of protocol buffers as Triton reads it; fields that this engine
 * does not ask for are skipped.
 *
 * @param maxBatchSize largest first extent of the inputs, or 0 when the model has no batch axis
 * @param parameters what stands in {@code parameters}, text by key
 */
record ModelConfiguration(int maxBatchSize, Map<String, String> parameters) {

    private static final int MAX_BYTES = 1 << 18;
    private static final int MAX_DEPTH = 64;
    private static final TextFormat.Parser PARSER = TextFormat.Parser.newBuilder()
            .setAllowUnknownFields(true)
            .setRecursionLimit(MAX_DEPTH)
            .build();
    // Kept, since a level goes with its logger: the parser warns of each field that is skipped on purpose.
    private static final Logger PARSER_LOG = Logger.getLogger(TextFormat.class.getName());

    static {
        PARSER_LOG.setLevel(Level.SEVERE);
    }

    ModelConfiguration {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Reads a file.
     *
     * @param file a {@code config.pbtxt}
     * @return what it says
     * @throws IOException when it cannot be read or is no configuration; the message names file and line
     */
    static ModelConfiguration read(Path file) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(MAX_BYTES + 1);
        }
        if (content.length > MAX_BYTES) {
            throw new IOException(file + " is longer than " + MAX_BYTES + " bytes");
        }
        ModelConfig.Builder config = ModelConfig.newBuilder();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            PARSER.merge(text, config);
        } catch (TextFormat.ParseException e) {
            throw new IOException(
                    file + ", line " + e.getLine() + ", column " + e.getColumn() + ": " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8", e);
        }
        if (config.getMaxBatchSize() < 0) {
            throw new IOException(file + ": max_batch_size must not be " + config.getMaxBatchSize());
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        config.getParametersMap().forEach((key, value) -> parameters.put(key, value.getStringValue()));
        return new ModelConfiguration(config.getMaxBatchSize(), parameters);
    }
}
