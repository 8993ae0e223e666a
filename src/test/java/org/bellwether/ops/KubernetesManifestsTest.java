package org.bellwether.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellwether.testing.Manifests.elements;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bellwether.testing.Commands;
import org.bellwether.testing.Manifests;
import org.bellwether.testing.Peers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds ports, environment, probes, paths and names of the Kubernetes manifests against the code and against each other. */
class KubernetesManifestsTest {

    private static final List<String> OVERLAYS = Manifests.OVERLAYS;
    private static final Map<String, Manifests> BUILT = new HashMap<>();
    /** The oldest version that is still promised, and the newest that there are schemas of. */
    private static final List<String> KUBERNETES = List.of("1.28", "1.37");

    private static Manifests manifests(String overlay) throws IOException, InterruptedException {
        if (!BUILT.containsKey(overlay)) {
            BUILT.put(overlay, Manifests.of(overlay));
        }
        return BUILT.get(overlay);
    }

    private static Map<String, ConfigurationKeys.Key> keysByVariable() {
        return ConfigurationKeys.of(BellwetherConfig.class, "bellwether").stream()
                .collect(Collectors.toMap(
                        key -> key.name().replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT),
                        Function.identity()));
    }

    private static String defaultOf(String key) {
        return ConfigurationKeys.of(BellwetherConfig.class, "bellwether").stream()
                .filter(candidate -> candidate.name().equals(key))
                .map(ConfigurationKeys.Key::defaultValue)
                .findAny()
                .orElseThrow();
    }

    private static int containerPort(JsonNode template, String name) {
        return elements(template.at("/spec/containers/0/ports"))
                .filter(port -> port.path("name").asText().equals(name))
                .findAny()
                .orElseThrow()
                .path("containerPort")
                .asInt();
    }

    /** An unknown or misspelt field is an error here, as it is not for the API server, which drops it. */
    @Test
    void everyObjectAgreesWithTheSchemasOfKubernetes(@TempDir Path folder) throws Exception {
        Path program = Peers.python().resolveSibling("kubernetes-validate");
        Path file = folder.resolve("all.yaml");
        StringBuilder text = new StringBuilder();
        for (String overlay : OVERLAYS) {
            text.append("---\n").append(manifests(overlay).text());
        }
        Files.writeString(file, text);
        if (!Files.isExecutable(program)) {
            Peers.missing("kubernetes-validate is not installed: run src/test/scripts/python-venv.sh");
        }
        int objects = Manifests.read(text.toString()).size();
        for (String version : KUBERNETES) {
            String said = Commands.run(program, "--strict", "-k", version, file);
            List<String> lines = said.lines().toList();
            assertThat(lines).filteredOn(line -> line.contains(" passed ")).hasSize(objects - 2);
            // The operator's own kind, in hospital and region.
            assertThat(lines)
                    .filteredOn(line -> !line.contains(" passed "))
                    .hasSize(2)
                    .allMatch(line -> line.contains("kind Cluster with api version postgresql.cnpg.io/v1"));
        }
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void theConfigMapHoldsTheRoutesOfTheFolderAndNoOthers(String overlay) throws Exception {
        JsonNode data = manifests(overlay).one("ConfigMap", "bellwether-routes").path("data");
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("routes"))) {
            for (Path file : files.toList()) {
                expected.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        expected.remove("kustomization.yaml");
        Map<String, String> actual = new TreeMap<>();
        data.properties()
                .forEach(entry -> actual.put(entry.getKey(), entry.getValue().asText()));
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void everyVariableIsAnOptionAndItsValueIsAllowed(String overlay) throws Exception {
        Map<String, ConfigurationKeys.Key> keys = keysByVariable();
        Map<String, String> environment = manifests(overlay).engineEnvironment();
        environment.remove("QUARKUS_FLYWAY_DEFAULT_SCHEMA");
        assertThat(keys).containsKeys(environment.keySet().toArray(String[]::new));
        Map<String, String> values = new HashMap<>();
        environment.forEach((name, value) -> values.put(keys.get(name).name(), value));
        BellwetherConfig config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(BellwetherConfig.class)
                .withSources(new PropertiesConfigSource(escaped(values), "manifests", 300))
                .build()
                .getConfigMapping(BellwetherConfig.class);
        assertThat(config.inference().engine()).isEqualTo(BellwetherConfig.Engine.TRITON);
        assertThat(config.nodeName()).as("the pod's name").isEqualTo("$(fieldRef)");
        assertThat(config.database().url().isPresent()).isEqualTo(!overlay.equals("one-node"));
    }

    /** Kubernetes replaces only what stands earlier in the list; the rest would go to the engine as it is written. */
    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void aVariableIsDefinedBeforeAnotherNamesIt(String overlay) throws Exception {
        List<String> defined = new ArrayList<>();
        manifests(overlay).engineEnvironment().forEach((name, value) -> {
            Matcher used = Pattern.compile("\\$\\(([A-Z_]+)\\)").matcher(value);
            while (used.find()) {
                assertThat(defined).as(name).contains(used.group(1));
            }
            defined.add(name);
        });
    }

    /** The tasks of a study can be done by the engine alone that has its images. */
    @Test
    void enginesThatShareADatabaseHaveASchemaEach() throws Exception {
        for (String overlay : OVERLAYS) {
            int engines = manifests(overlay)
                    .one("StatefulSet", "bellwether")
                    .at("/spec/replicas")
                    .asInt();
            Map<String, String> environment = manifests(overlay).engineEnvironment();
            if (engines > 1) {
                assertThat(environment.get("BELLWETHER_DATABASE_URL"))
                        .endsWith("&currentSchema=$(BELLWETHER_NODE_NAME)");
                assertThat(environment.get("QUARKUS_FLYWAY_DEFAULT_SCHEMA")).isEqualTo("$(BELLWETHER_NODE_NAME)");
            }
        }
    }

    private static Map<String, String> escaped(Map<String, String> values) {
        return values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .replace("$", "\\$")));
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void theEnginesPortsAreThoseOfItsOptions(String overlay) throws Exception {
        JsonNode engine = manifests(overlay).one("StatefulSet", "bellwether").at("/spec/template");
        Properties site = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("routes/site.properties"))) {
            site.load(reader);
        }
        assertThat(containerPort(engine, "dicom")).isEqualTo(Integer.parseInt(defaultOf("bellwether.dicom.port")));
        assertThat(site.getProperty("bellwether.dicom.port")).isEqualTo(defaultOf("bellwether.dicom.port"));
        assertThat(containerPort(engine, "http")).isEqualTo(Integer.parseInt(site.getProperty("quarkus.http.port")));
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void theEngineCallsTheServiceAndThePortThatTritonServes(String overlay) throws Exception {
        Manifests manifests = manifests(overlay);
        String servers = manifests.engineEnvironment().get("BELLWETHER_TRITON_SERVERS");
        Matcher address = Pattern.compile("dns:([a-z-]+):(\\d+)").matcher(servers);
        assertThat(address.matches()).as(servers).isTrue();
        JsonNode service = manifests.one("Service", address.group(1));
        assertThat(service.at("/spec/clusterIP").asText())
                .as("headless: one address a server")
                .isEqualTo("None");
        JsonNode triton = manifests.one("Deployment", "triton").at("/spec/template");
        assertThat(containerPort(triton, service.at("/spec/ports/0/targetPort").asText()))
                .isEqualTo(Integer.parseInt(address.group(2)))
                .isEqualTo(service.at("/spec/ports/0/port").asInt())
                .isEqualTo(
                        Integer.parseInt(defaultOf("bellwether.triton.servers").split(":")[1]));
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void tritonServesTheNetworksOfTheEnginesImage(String overlay) throws Exception {
        JsonNode pod = manifests(overlay).one("Deployment", "triton").at("/spec/template/spec");
        String pom = Files.readString(Path.of("pom.xml"));
        JsonNode copy = pod.at("/initContainers/0");
        String source = copy.at("/command/2").asText().replaceAll("/\\.$", "");
        String target = copy.at("/command/3").asText().replaceAll("/$", "");
        assertThat(source).endsWith("/" + defaultOf("bellwether.models-dir"));
        assertThat(pom).contains("<into>" + source + "</into>");
        assertThat(copy.at("/volumeMounts/0/mountPath").asText()).isEqualTo(target);
        assertThat(elements(pod.at("/containers/0/args")).map(JsonNode::asText))
                .contains("--model-repository=" + target);
        assertThat(copy.path("image").asText())
                .isEqualTo(manifests(overlay)
                        .one("StatefulSet", "bellwether")
                        .at("/spec/template/spec/containers/0/image")
                        .asText());
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(copy.path("image").asText()).isEqualTo("bellwether:" + version.group(1));
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void everyPodIsRestricted(String overlay) throws Exception {
        Manifests manifests = manifests(overlay);
        assertThat(manifests.podTemplates()).hasSize(2);
        for (JsonNode template : manifests.podTemplates()) {
            JsonNode pod = template.path("spec");
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
            assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
            assertThat(pod.has("hostNetwork") || pod.has("hostPID") || pod.has("hostIPC"))
                    .isFalse();
            assertThat(elements(pod.path("volumes"))).noneMatch(volume -> volume.has("hostPath"));
            for (JsonNode container : Stream.concat(
                            elements(pod.path("containers")), elements(pod.path("initContainers")))
                    .toList()) {
                JsonNode context = container.path("securityContext");
                assertThat(context.path("allowPrivilegeEscalation").asBoolean(true))
                        .isFalse();
                assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
                assertThat(context.path("privileged").asBoolean()).isFalse();
                assertThat(context.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
                assertThat(context.at("/capabilities/add").isMissingNode()).isTrue();
                assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
            }
        }
        assertThat(manifests
                        .one("Namespace", "bellwether")
                        .at("/metadata/labels")
                        .path("pod-security.kubernetes.io/enforce")
                        .asText())
                .isEqualTo("restricted");
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void secretsAreNamedAndNotWritten(String overlay) throws Exception {
        Manifests manifests = manifests(overlay);
        assertThat(manifests.all("Secret")).isEmpty();
        manifests.engineEnvironment().forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|TOKEN|SECRET).*")) {
                assertThat(value).as(name).isEqualTo("$(secretKeyRef)");
            }
            assertThat(value).as(name).doesNotContainIgnoringCase("password=");
        });
        if (!overlay.equals("one-node")) {
            assertThat(manifests.engineEnvironment()).containsKey("BELLWETHER_DATABASE_PASSWORD");
        }
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void everySelectorFindsAPod(String overlay) throws Exception {
        Manifests manifests = manifests(overlay);
        Stream<JsonNode> selectors = Stream.of(
                        manifests.all("Service").stream().map(service -> service.at("/spec/selector")),
                        manifests.all("PodDisruptionBudget").stream()
                                .map(budget -> budget.at("/spec/selector/matchLabels")),
                        manifests.all("NetworkPolicy").stream()
                                .map(policy -> policy.at("/spec/podSelector/matchLabels")))
                .flatMap(Function.identity());
        List<JsonNode> labels = manifests.podTemplates().stream()
                .map(template -> template.at("/metadata/labels"))
                .toList();
        selectors
                .filter(selector -> !selector.isMissingNode() && !selector.has("cnpg.io/cluster"))
                .forEach(selector -> assertThat(labels)
                        .as(selector.toString())
                        .anyMatch(found -> selector.properties().stream()
                                .allMatch(entry -> entry.getValue().equals(found.get(entry.getKey())))));
        assertThat(manifests.all("NetworkPolicy"))
                .as("what no policy names is denied")
                .anyMatch(policy -> policy.at("/spec/podSelector").isEmpty()
                        && policy.at("/spec/policyTypes").size() == 2
                        && policy.at("/spec/ingress").isMissingNode()
                        && policy.at("/spec/egress").isMissingNode());
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void thePoliciesOpenThePortsThatTheOptionsName(String overlay) throws Exception {
        JsonNode engine = manifests(overlay).one("NetworkPolicy", "engine").path("spec");
        assertThat(ports(engine.path("ingress")))
                .containsExactlyInAnyOrder(Integer.parseInt(defaultOf("bellwether.dicom.port")), 8080);
        assertThat(ports(engine.path("egress")))
                .contains(
                        Integer.parseInt(defaultOf("bellwether.ris.port")),
                        Integer.parseInt(defaultOf("bellwether.pager.smtp.port")),
                        8001,
                        53);
        JsonNode triton = manifests(overlay).one("NetworkPolicy", "triton").path("spec");
        assertThat(ports(triton.path("ingress"))).containsExactlyInAnyOrder(8001, 8002);
        assertThat(triton.path("egress")).as("Triton calls nobody").isEmpty();
        if (!overlay.equals("one-node")) {
            JsonNode database = manifests(overlay)
                    .one("NetworkPolicy", "engine-to-database")
                    .path("spec");
            String url = manifests(overlay).engineEnvironment().get("BELLWETHER_DATABASE_URL");
            assertThat(ports(database.path("egress"))).allMatch(port -> url.contains(":" + port + "/"));
        }
    }

    private static List<Integer> ports(JsonNode rules) {
        return elements(rules)
                .flatMap(rule -> elements(rule.path("ports")))
                .map(port -> port.path("port").asInt())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @FieldSource("OVERLAYS")
    void aStoppingPodHasTimeToFinish(String overlay) throws Exception {
        JsonNode triton = manifests(overlay).one("Deployment", "triton").at("/spec/template/spec");
        int exit = elements(triton.at("/containers/0/args"))
                .map(JsonNode::asText)
                .filter(argument -> argument.startsWith("--exit-timeout-secs="))
                .mapToInt(argument -> Integer.parseInt(argument.split("=")[1]))
                .findAny()
                .orElseThrow();
        assertThat(triton.path("terminationGracePeriodSeconds").asInt()).isGreaterThan(sleepSeconds(triton) + exit);
        JsonNode engine = manifests(overlay).one("StatefulSet", "bellwether").at("/spec/template/spec");
        Properties product = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            product.load(reader);
        }
        int shutdown = Integer.parseInt(product.getProperty("camel.main.shutdown-timeout"));
        assertThat(engine.path("terminationGracePeriodSeconds").asInt()).isGreaterThan(sleepSeconds(engine) + shutdown);
    }

    private static int sleepSeconds(JsonNode pod) {
        JsonNode command = pod.at("/containers/0/lifecycle/preStop/exec/command");
        assertThat(command.path(0).asText()).isEqualTo("sleep");
        return command.path(1).asInt();
    }

    @Test
    void devicesAndReplicasAreThoseOfTheSite() throws Exception {
        String device = "/spec/template/spec/containers/0/resources/limits/nvidia.com~1gpu";
        assertThat(manifests("one-node").one("Deployment", "triton").at(device).isMissingNode())
                .isTrue();
        JsonNode hospital = manifests("hospital").one("Deployment", "triton");
        assertThat(hospital.at(device).asInt()).isEqualTo(4);
        assertThat(hospital.at("/spec/replicas").asInt()).isEqualTo(1);
        JsonNode region = manifests("region").one("Deployment", "triton");
        assertThat(region.at(device).asInt()).isEqualTo(4);
        assertThat(region.at("/spec/replicas").isMissingNode())
                .as("the autoscaler's")
                .isTrue();
        JsonNode scaler = manifests("region").one("HorizontalPodAutoscaler", "triton");
        assertThat(scaler.at("/spec/minReplicas").asInt()).isGreaterThan(1);
        String metric = scaler.at("/spec/metrics/0/pods/metric/name").asText();
        assertThat(Files.readString(Path.of("k8s/components/autoscaling/prometheus-adapter-rule.yaml")))
                .contains("as: " + metric);
    }

    /** Overload is told by Triton's refusal, which must come before the engine's own patience ends. */
    @ParameterizedTest
    @ValueSource(strings = {"head_ct_protocol", "head_ct_hemorrhage"})
    void aRequestWaitsInTritonsQueueForLessThanTheDeadline(String model) throws Exception {
        String configuration = Files.readString(Path.of("triton-model-repo", model, "config.pbtxt"));
        Matcher wait = Pattern.compile("default_timeout_microseconds: (\\d+)").matcher(configuration);
        assertThat(wait.find()).isTrue();
        long deadlineSeconds =
                Long.parseLong(defaultOf("bellwether.inference.deadline").replace("s", ""));
        assertThat(Long.parseLong(wait.group(1))).isPositive().isLessThan(deadlineSeconds * 1_000_000);
        assertThat(configuration).contains("timeout_action: REJECT").containsPattern("max_queue_size: [1-9]");
    }
}
