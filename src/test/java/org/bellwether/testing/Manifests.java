package org.bellwether.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The Kubernetes objects that an overlay of {@code k8s/} makes, as {@code kubectl apply -k} would send them. */
public final class Manifests {

    /** The overlays, one a kind of site. */
    public static final List<String> OVERLAYS = List.of("one-node", "hospital", "region");

    private static final Path FOLDER = Path.of("k8s/overlays").toAbsolutePath();

    private final String text;
    private final List<JsonNode> objects;

    private Manifests(String text, List<JsonNode> objects) {
        this.text = text;
        this.objects = objects;
    }

    /**
     * Builds an overlay, or skips the running test when neither kustomize nor kubectl is installed.
     *
     * @param overlay name of its folder
     * @return the objects
     * @throws IOException when kustomize cannot be started
     * @throws InterruptedException when interrupted while waiting
     */
    public static Manifests of(String overlay) throws IOException, InterruptedException {
        Path installed = Peers.home().resolve("bin/kustomize");
        Path program = Files.isExecutable(installed) ? installed : Peers.program("kustomize", "kubectl");
        String command = program.endsWith("kubectl") ? "kustomize" : "build";
        String text = Commands.run(program, command, FOLDER.resolve(overlay));
        return new Manifests(text, read(text));
    }

    /**
     * Reads YAML of one or more documents.
     *
     * @param text the YAML
     * @return one node a document
     * @throws IOException when it is no YAML
     */
    public static List<JsonNode> read(String text) throws IOException {
        ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
        List<JsonNode> documents = new ArrayList<>();
        try (var values = mapper.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            values.forEachRemaining(documents::add);
        } catch (JsonProcessingException malformed) {
            throw new IOException(malformed);
        }
        return documents;
    }

    /**
     * Returns what kustomize wrote.
     *
     * @return YAML of all objects
     */
    public String text() {
        return text;
    }

    /**
     * Lists the objects of a kind.
     *
     * @param kind such as {@code Deployment}
     * @return the objects
     */
    public List<JsonNode> all(String kind) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    /**
     * Finds an object; kustomize adds a digest to the name of a generated one.
     *
     * @param kind its kind
     * @param name its name, without the digest
     * @return the only object of that kind and name
     */
    public JsonNode one(String kind, String name) {
        List<JsonNode> found = all(kind).stream()
                .filter(object -> object.at("/metadata/name").asText().matches(name + "(-[a-z0-9]{10})?"))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " objects of kind " + kind + " named " + name);
        }
        return found.get(0);
    }

    /**
     * Lists what runs.
     *
     * @return the pod templates of all StatefulSets and Deployments
     */
    public List<JsonNode> podTemplates() {
        return Stream.of("StatefulSet", "Deployment")
                .flatMap(kind -> all(kind).stream())
                .map(object -> object.at("/spec/template"))
                .toList();
    }

    /**
     * Collects the environment of the engine's container as far as it stands in the manifests.
     *
     * @return value by name; what comes out of a Secret or a field has the value {@code $(SOURCE)}
     */
    public Map<String, String> engineEnvironment() {
        JsonNode container = one("StatefulSet", "bellwether").at("/spec/template/spec/containers/0");
        Map<String, String> environment = new LinkedHashMap<>();
        for (JsonNode source : container.path("envFrom")) {
            JsonNode map = one("ConfigMap", source.at("/configMapRef/name").asText());
            map.path("data")
                    .properties()
                    .forEach(entry ->
                            environment.put(entry.getKey(), entry.getValue().asText()));
        }
        for (JsonNode variable : container.path("env")) {
            String value = variable.has("valueFrom")
                    ? "$(" + variable.path("valueFrom").fieldNames().next() + ")"
                    : variable.path("value").asText();
            // Taken out first: the order is that of the list, since a later variable may name an earlier one.
            environment.remove(variable.path("name").asText());
            environment.put(variable.path("name").asText(), value);
        }
        return environment;
    }

    /**
     * Makes a stream of an array.
     *
     * @param array a JSON array; anything else is empty
     * @return its elements
     */
    public static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
