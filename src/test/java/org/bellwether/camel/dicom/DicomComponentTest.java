package org.bellwether.camel.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.bellwether.dicom.data.Tag;
import org.bellwether.dicom.data.Uid;
import org.bellwether.dicom.dimse.FolderSink;
import org.bellwether.dicom.dimse.ReceivedInstance;
import org.bellwether.testing.SyntheticCt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The component in a plain Camel context: its consumer receives what its producer sends. */
class DicomComponentTest {

    @TempDir
    Path folder;

    private final List<Map<String, Object>> headers = new CopyOnWriteArrayList<>();
    private final List<Object> bodies = new CopyOnWriteArrayList<>();
    private CamelContext context;
    private ProducerTemplate template;
    private FolderSink sink;
    private volatile Object status = 0;
    private volatile boolean fail;

    @BeforeEach
    void start() throws Exception {
        sink = new FolderSink(folder);
        context = new DefaultCamelContext();
        context.getRegistry().bind("spool", sink);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("dicom:127.0.0.1:0?sink=#spool&associationEvents=true&allowedCallingAeTitles=CT1,"
                                + " CT2&pduSize=65536&idleTimeout=5s")
                        .routeId("receive")
                        .process(DicomComponentTest.this::note);
                from("dicom:127.0.0.1:0?aeTitle=SECOND").routeId("temporary").process(DicomComponentTest.this::note);
            }
        });
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stop() throws IOException {
        template.close();
        context.stop();
    }

    private void note(Exchange exchange) {
        Object body = exchange.getMessage().getBody();
        headers.add(Map.copyOf(exchange.getMessage().getHeaders()));
        bodies.add(body == null ? "nothing" : body);
        if (exchange.getMessage().getHeader(DicomConstants.EVENT) == null) {
            assertThat(exchange.getMessage().getHeader(DicomConstants.FILE, Path.class))
                    .isRegularFile();
            if (fail) {
                throw new IllegalStateException("on purpose");
            }
            exchange.getMessage().setHeader(DicomConstants.STATUS, status);
        }
    }

    private String peer(String route, String rest) {
        int port = ((DicomConsumer) context.getRoute(route).getConsumer()).port();
        return "dicom:127.0.0.1:" + port + "?callingAeTitle=CT1&calledAeTitle=" + rest;
    }

    private List<Path> series(int slices) throws IOException {
        return new SyntheticCt().slices(slices).writeTo(Files.createTempDirectory(folder, "ct"));
    }

    @Test
    void oneExchangeAnInstanceAndOneAtTheEndOfTheAssociation() throws Exception {
        List<Path> files = series(3);
        Exchange answer = template.send(
                peer("receive", "BELLWETHER"), exchange -> exchange.getMessage().setBody(files));
        assertThat(answer.getException()).isNull();
        assertThat(answer.getMessage().getHeader(DicomConstants.STATUS)).isEqualTo(0);
        await().atMost(10, TimeUnit.SECONDS).until(() -> headers.size() == 4);
        ReceivedInstance first = (ReceivedInstance) bodies.get(0);
        assertThat(headers.get(0))
                .containsEntry(DicomConstants.SOP_INSTANCE_UID, first.header().string(Tag.SOP_INSTANCE_UID))
                .containsEntry(DicomConstants.SOP_CLASS_UID, Uid.CT_IMAGE_STORAGE)
                .containsEntry(DicomConstants.STUDY_INSTANCE_UID, first.header().string(Tag.STUDY_INSTANCE_UID))
                .containsEntry(
                        DicomConstants.SERIES_INSTANCE_UID, first.header().string(Tag.SERIES_INSTANCE_UID))
                .containsEntry(DicomConstants.TRANSFER_SYNTAX_UID, Uid.EXPLICIT_VR_LITTLE_ENDIAN)
                .containsEntry(DicomConstants.CALLING_AE_TITLE, "CT1")
                .containsEntry(DicomConstants.CALLED_AE_TITLE, "BELLWETHER")
                .containsEntry(DicomConstants.REMOTE_ADDRESS, "127.0.0.1")
                .containsEntry(DicomConstants.FILE, first.file());
        assertThat(headers.get(3))
                .containsEntry(DicomConstants.EVENT, DicomConstants.ASSOCIATION_RELEASED)
                .containsEntry(DicomConstants.ASSOCIATION_ID, headers.get(0).get(DicomConstants.ASSOCIATION_ID));
        assertThat(sink.kept).hasSize(3);
    }

    @Test
    void aReceivedInstanceCanBeSentOn() throws Exception {
        template.sendBody(peer("receive", "BELLWETHER"), series(1).get(0));
        template.sendBody(peer("temporary", "SECOND"), sink.kept.get(0));
        ReceivedInstance second = (ReceivedInstance) bodies.stream()
                .filter(ReceivedInstance.class::isInstance)
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(second.request().calledAeTitle()).isEqualTo("SECOND");
        assertThat(second.header()).isEqualTo(sink.kept.get(0).header());
        // Without a sink the file lives as long as the exchange.
        await().atMost(10, TimeUnit.SECONDS).until(() -> Files.notExists(second.file()));
    }

    @Test
    void theStatusThatTheRouteSetsReachesThePeer() throws Exception {
        status = 0xC123;
        Path file = series(1).get(0);
        assertThatThrownBy(() -> template.sendBody(peer("receive", "BELLWETHER"), file))
                .isInstanceOf(CamelExecutionException.class)
                .hasRootCauseInstanceOf(DicomFailureException.class)
                .rootCause()
                .hasMessageContaining("0xC123");
        Exchange answer = template.send(
                peer("receive", "BELLWETHER&throwExceptionOnFailure=false"),
                exchange -> exchange.getMessage().setBody(file));
        assertThat(answer.getMessage().getHeader(DicomConstants.STATUS)).isEqualTo(0xC123);
        for (Map.Entry<Object, Integer> each : Map.<Object, Integer>of(
                        "0xA900", 0xA900, " 292 ", 0x0124, "much", 0xA700, 0x10000, 0xA700)
                .entrySet()) {
            status = each.getKey();
            answer = template.send(
                    peer("receive", "BELLWETHER&throwExceptionOnFailure=false"),
                    exchange -> exchange.getMessage().setBody(file));
            assertThat(answer.getMessage().getHeader(DicomConstants.STATUS)).isEqualTo(each.getValue());
        }
    }

    @Test
    void aRouteThatFailsIsAnsweredWithA700() throws Exception {
        fail = true;
        Path file = series(1).get(0);
        Exchange answer = template.send(
                peer("receive", "BELLWETHER&throwExceptionOnFailure=false"),
                exchange -> exchange.getMessage().setBody(file));
        assertThat(answer.getMessage().getHeader(DicomConstants.STATUS)).isEqualTo(0xA700);
    }

    @Test
    void echoVerifiesTheConnection() {
        Exchange answer = template.send(peer("receive", "BELLWETHER&operation=echo"), exchange -> {});
        assertThat(answer.getException()).isNull();
        assertThat(answer.getMessage().getHeader(DicomConstants.STATUS)).isEqualTo(0);
    }

    @Test
    void anUnknownOptionAndAWrongPortAreRefusedByName() {
        assertThatThrownBy(() -> context.getEndpoint("dicom:127.0.0.1:0?aeTittle=X"))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .hasMessageContaining("aeTittle");
        assertThatThrownBy(() -> context.getEndpoint("dicom:127.0.0.1:70000"))
                .hasMessageContaining("a port is 0 to 65535");
        assertThatThrownBy(() -> context.getEndpoint("dicom:somewhere")).hasMessageContaining("dicom:host:port");
    }

    @Test
    void theCatalogDescribesEveryOption() throws IOException {
        try (var json = DicomComponent.class.getResourceAsStream("/META-INF/org/bellwether/camel/dicom/dicom.json")) {
            assertThat(json).isNotNull();
            String catalog = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            for (Class<?> type = DicomConfiguration.class; type != Object.class; type = type.getSuperclass()) {
                for (var field : type.getDeclaredFields()) {
                    if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                        assertThat(catalog).contains("\"" + field.getName() + "\": {");
                    }
                }
            }
            for (var field : DicomConstants.class.getFields()) {
                if (field.isAnnotationPresent(org.apache.camel.spi.Metadata.class)) {
                    assertThat(catalog).contains("DicomConstants#" + field.getName());
                }
            }
        }
    }

    @Test
    void theDocumentationNamesEveryOption() throws IOException {
        String text = Files.readString(Path.of("src/main/docs/dicom-component.md"));
        for (Class<?> type = DicomConfiguration.class; type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
                    assertThat(text).as("src/main/docs/dicom-component.md").contains("| `" + field.getName() + "` |");
                }
            }
        }
        for (DicomOperation operation : DicomOperation.values()) {
            assertThat(text).contains("| `" + operation + "` |");
        }
    }
}
