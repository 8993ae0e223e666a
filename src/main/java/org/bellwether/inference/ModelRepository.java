package org.bellwether.inference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bellwether.domain.ModelIdentity;

/**
 * A folder of networks laid out as Triton wants it: {@code NAME/config.pbtxt} and {@code NAME/VERSION/model.onnx}. Of the
 * configuration {@code max_batch_size} is read, so that both engines refuse the same batches, and {@code parameters}.
 */
public final class ModelRepository {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int DIGEST_BUFFER_BYTES = 1 << 16;

    private final Path directory;
    private final Map<Path, Digest> digests = new ConcurrentHashMap<>();

    private record Digest(long bytes, FileTime modified, String sha256) {}

    /**
     * One version of a network.
     *
     * @param name folder name of the model
     * @param version folder name of the version
     * @param file the ONNX file
     * @param maxBatchSize largest first extent of its inputs, or 0 when the model has no batch axis
     * @param parameters what its configuration states beside
     */
    public record ModelFile(String name, String version, Path file, int maxBatchSize, ModelParameters parameters) {}

    /**
     * Names the folder; nothing is read yet.
     *
     * @param directory the repository
     */
    public ModelRepository(Path directory) {
        this.directory = directory;
    }

    /**
     * Finds the version that a server with the policy "latest 1" serves.
     *
     * @param model the model's name
     * @return the version with the highest number that holds a file
     * @throws InferenceException of kind MODEL_MISSING when there is none
     */
    public ModelFile newest(String model) throws InferenceException {
        Path folder = folder(model);
        try (Stream<Path> versions = Files.list(folder)) {
            Optional<Integer> newest = versions.filter(version -> Files.isRegularFile(version.resolve("model.onnx")))
                    .map(version -> version.getFileName().toString())
                    .filter(version -> VERSION.matcher(version).matches())
                    .map(Integer::valueOf)
                    .max(Integer::compare);
            String version = newest.map(String::valueOf)
                    .orElseThrow(() -> missing(model, "no version folder with a model.onnx in " + folder));
            return file(model, version).orElseThrow(() -> missing(model, "version " + version + " has just gone"));
        } catch (IOException e) {
            throw new InferenceException(
                    InferenceException.Kind.MODEL_MISSING, "model " + model + ": cannot read " + folder, e);
        }
    }

    /**
     * Finds one version of a model.
     *
     * @param model the model's name
     * @param version its number
     * @return the version, or empty when its file is not here
     * @throws InferenceException of kind MODEL_MISSING when the name is no model name, or the configuration is unreadable
     */
    public Optional<ModelFile> file(String model, String version) throws InferenceException {
        Path folder = folder(model);
        Path file = folder.resolve(version).resolve("model.onnx");
        if (!VERSION.matcher(version).matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        ModelConfiguration configuration = configuration(model, folder);
        return Optional.of(new ModelFile(
                model,
                version,
                file,
                configuration.maxBatchSize(),
                new ModelParameters(model, configuration.parameters())));
    }

    /**
     * Tells which file a version is.
     *
     * @param model the version
     * @return its name, version and SHA-256; the digest is kept until the file changes
     * @throws InferenceException of kind MODEL_MISSING when the file cannot be read
     */
    public ModelIdentity identity(ModelFile model) throws InferenceException {
        Path file = model.file();
        try {
            long bytes = Files.size(file);
            FileTime modified = Files.getLastModifiedTime(file);
            Digest digest = digests.get(file);
            if (digest == null || digest.bytes != bytes || !digest.modified.equals(modified)) {
                digest = new Digest(bytes, modified, sha256(file));
                digests.put(file, digest);
            }
            return new ModelIdentity(model.name(), model.version(), digest.sha256);
        } catch (IOException e) {
            throw new InferenceException(
                    InferenceException.Kind.MODEL_MISSING, "model " + model.name() + ": cannot read " + file, e);
        }
    }

    private Path folder(String model) throws InferenceException {
        if (!NAME.matcher(model).matches()) {
            throw missing("", "a model name is letters, digits, '_', '-' and '.'");
        }
        return directory.resolve(model);
    }

    private static ModelConfiguration configuration(String model, Path folder) throws InferenceException {
        try {
            return ModelConfiguration.read(folder.resolve("config.pbtxt"));
        } catch (NoSuchFileException e) {
            throw new InferenceException(
                    InferenceException.Kind.MODEL_MISSING, "model " + model + ": there is no " + e.getFile(), e);
        } catch (IOException e) {
            throw new InferenceException(
                    InferenceException.Kind.MODEL_MISSING, "model " + model + ": " + e.getMessage(), e);
        }
    }

    private static InferenceException missing(String model, String why) {
        return new InferenceException(InferenceException.Kind.MODEL_MISSING, "model " + model + ": " + why, null);
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        byte[] buffer = new byte[DIGEST_BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
