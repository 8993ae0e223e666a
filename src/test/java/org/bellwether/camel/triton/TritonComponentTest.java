package org.bellwether.camel.triton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import io.grpc.Status;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.Metadata;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.Tensor;
import org.bellwether.inference.triton.FaultyServer;
import org.bellwether.inference.triton.proto.ModelInferRequest;
import org.bellwether.inference.triton.proto.ModelInferResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TritonComponentTest {

    private static final Tensor TWO = Tensor.int16("numbers", new short[] {3, 4}, 1, 2);

    private final DefaultCamelContext context = new DefaultCamelContext();
    private FaultyServer server;
    private ProducerTemplate template;

    @BeforeEach
    void start() throws IOException {
        server = new FaultyServer(TritonComponentTest::sumAndDifference);
        context.start();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stop() throws Exception {
        context.stop();
        server.close();
    }

    /** The sum and the difference of two numbers, in the output that the server describes. */
    private static ModelInferResponse sumAndDifference(ModelInferRequest request) {
        if (!request.getModelName().startsWith("adder")) {
            throw Status.INVALID_ARGUMENT.withDescription("no adder").asRuntimeException();
        }
        ByteBuffer numbers =
                request.getRawInputContents(0).asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        short first = numbers.getShort();
        short second = numbers.getShort();
        ByteBuffer content = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        content.putFloat(first + second).putFloat(first - second).flip();
        return ModelInferResponse.newBuilder()
                .setModelName(request.getModelName())
                .setModelVersion("7")
                .setId(request.getId())
                .addOutputs(ModelInferResponse.InferOutputTensor.newBuilder()
                        .setName("sum")
                        .setDatatype("FP32")
                        .addShape(1)
                        .addShape(2))
                .addRawOutputContents(ByteString.copyFrom(content))
                .build();
    }

    private String uri(String model, String options) {
        return "triton:" + model + "?servers=" + server.address() + options;
    }

    private static float[] sum(Exchange exchange) {
        assertThat(exchange.getException()).isNull();
        Map<?, ?> answer = exchange.getMessage().getBody(Map.class);
        return ((Tensor) answer.get("sum")).floats();
    }

    private Exchange send(String uri, Processor message) {
        return template.send(uri, message);
    }

    @Test
    void aTensorOrSeveralInTheBodyAreAnswered() {
        String uri = uri("adder", "");
        for (Object body : List.of(TWO, List.of(TWO), Map.of("numbers", TWO))) {
            assertThat(sum(send(uri, exchange -> exchange.getMessage().setBody(body))))
                    .containsExactly(7, -1);
        }
    }

    @Test
    void bytesAreATensorByTheirHeaders() {
        byte[] bytes = {3, 0, 4, 0};
        for (Object body : List.of(bytes, ByteBuffer.wrap(bytes))) {
            for (Object shape : List.of("1, 2", new long[] {1, 2})) {
                assertThat(sum(send(uri("adder", ""), exchange -> {
                            exchange.getMessage().setBody(body);
                            exchange.getMessage().setHeader(TritonConstants.INPUT, "numbers");
                            exchange.getMessage().setHeader(TritonConstants.DATATYPE, "int16");
                            exchange.getMessage().setHeader(TritonConstants.SHAPE, shape);
                        })))
                        .containsExactly(7, -1);
            }
        }
        assertThat(send(uri("adder", ""), exchange -> exchange.getMessage().setBody(bytes))
                        .getException())
                .hasMessageContaining(TritonConstants.INPUT);
    }

    @Test
    void aBodyThatIsNoTensorIsRefused() {
        Exchange refused =
                send(uri("adder", ""), exchange -> exchange.getMessage().setBody(List.of("3", "4")));
        assertThat(refused.getException()).isInstanceOf(InvalidPayloadException.class);
        assertThat(server.calls()).isZero();
    }

    @Test
    void headersNameAnotherModelAndAnotherDeadline() {
        Exchange answered = send(uri("other", ""), exchange -> {
            exchange.getMessage().setBody(TWO);
            exchange.getMessage().setHeader(TritonConstants.MODEL, "adder_2");
        });
        assertThat(sum(answered)).containsExactly(7, -1);
        Exchange late = send(uri("adder", ""), exchange -> {
            exchange.getMessage().setBody(TWO);
            exchange.getMessage().setHeader(TritonConstants.DEADLINE, "PT0.000000001S");
        });
        assertThat(late.getException(InferenceException.class).kind()).isEqualTo(InferenceException.Kind.TIMED_OUT);
    }

    @Test
    void noAnswerIsAnExceptionOrAHeader() {
        Exchange thrown =
                send(uri("other", ""), exchange -> exchange.getMessage().setBody(TWO));
        assertThat(thrown.getException(InferenceException.class).kind()).isEqualTo(InferenceException.Kind.BAD_INPUT);
        Exchange told = send(uri("other", "&throwExceptionOnFailure=false"), exchange -> exchange.getMessage()
                .setBody(TWO));
        assertThat(told.getException()).isNull();
        assertThat(told.getMessage().getHeader(TritonConstants.FAILURE)).isEqualTo("BAD_INPUT");
        assertThat(told.getMessage().getBody()).isSameAs(TWO);
    }

    @Test
    void tellsWhetherTheModelIsReady() {
        assertThat(send(uri("adder", "&operation=ready"), exchange -> {})
                        .getMessage()
                        .getHeader(TritonConstants.READY))
                .isEqualTo(true);
        assertThat(send("triton:adder?servers=127.0.0.1:1&operation=ready", exchange -> {})
                        .getMessage()
                        .getHeader(TritonConstants.READY))
                .isEqualTo(false);
    }

    @Test
    void aHeaderOfTheOptionsTravels() {
        send(uri("adder", "&headerName=Triton-Grpc-Protocol-Pass&headerValue=open"), exchange -> exchange.getMessage()
                .setBody(TWO));
        assertThat(server.header("triton-grpc-protocol-pass")).isEqualTo("open");
    }

    @Test
    void endpointsWithTheSameServersShareAClientUntilTheLastOneStops() throws Exception {
        TritonComponent component = context.getComponent("triton", TritonComponent.class);
        TritonConfiguration options = new TritonConfiguration();
        options.setServers(server.address());
        TritonConfiguration others = options.copy();
        others.setGzip(true);
        var first = component.acquire(options);
        assertThat(component.acquire(options.copy())).isSameAs(first);
        var other = component.acquire(others);
        assertThat(other).isNotSameAs(first);
        component.release(first);
        assertThat(first.ready("adder")).isTrue();
        component.release(first);
        assertThat(first.ready("adder")).as("closed").isFalse();
        component.release(other);
    }

    @Test
    void wrongOptionsAreRefusedByName() {
        assertThatThrownBy(() -> context.getEndpoint("triton:adder"))
                .isInstanceOf(ResolveEndpointFailedException.class)
                .hasMessageContaining("servers");
        assertThatThrownBy(() -> context.getEndpoint("triton:a/b?servers=x:1")).hasMessageContaining("triton:model");
        assertThatThrownBy(() -> context.getEndpoint("triton:adder?servers=x:1&maxMessageMebibytes=2048"))
                .rootCause()
                .hasMessageContaining("1 to 2047");
        assertThatThrownBy(() -> context.getEndpoint("triton:adder?servers=x:1&dedline=1"))
                .hasMessageContaining("dedline");
        assertThatThrownBy(() -> context.getEndpoint("triton:adder?servers=x:1").createConsumer(exchange -> {}))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void catalogAndGuideDescribeEveryOptionAndHeader() throws IOException {
        String guide = Files.readString(Path.of("src/main/docs/triton-component.md"));
        try (var json =
                TritonComponent.class.getResourceAsStream("/META-INF/org/bellwether/camel/triton/triton.json")) {
            assertThat(json).isNotNull();
            String catalog = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            for (var field : TritonConfiguration.class.getDeclaredFields()) {
                if (field.isAnnotationPresent(org.apache.camel.spi.UriParam.class)) {
                    assertThat(catalog).contains("\"" + field.getName() + "\": {");
                    assertThat(guide).contains("| `" + field.getName() + "` |");
                }
            }
            for (var field : TritonConstants.class.getFields()) {
                if (field.isAnnotationPresent(Metadata.class)) {
                    assertThat(catalog).contains("TritonConstants#" + field.getName());
                    assertThat(guide).contains("| `" + headerOf(field) + "` |");
                }
            }
            assertThat(catalog).contains("\"secret\": true");
        }
    }

    private static Object headerOf(java.lang.reflect.Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
