package org.bellwether.testing;

import java.nio.file.Path;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.ModelRepository;
import org.bellwether.inference.ModelRepository.ModelFile;

/** The networks of this repository in the version that is served. */
public final class ServedModels {

    /** The model repository. */
    public static final Path FOLDER = Path.of("triton-model-repo");

    private ServedModels() {}

    /**
     * Finds the version with the highest number.
     *
     * @param model the model's name
     * @return its file and version
     */
    public static ModelFile newest(String model) {
        try {
            return new ModelRepository(FOLDER).newest(model);
        } catch (InferenceException missing) {
            throw new AssertionError(missing);
        }
    }
}
