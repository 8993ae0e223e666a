package org.bellwether.camel.triton;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.support.DefaultProducer;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceException;
import org.bellwether.inference.Tensor;
import org.jspecify.annotations.Nullable;

/** Sends the tensors of a message to a model and puts its answer, a map of tensors by name, into the body. */
final class TritonProducer extends DefaultProducer {

    private final TritonEndpoint endpoint;
    private final TritonConfiguration configuration;
    private @Nullable InferenceEngine engine;

    TritonProducer(TritonEndpoint endpoint) {
        super(endpoint);
        this.endpoint = endpoint;
        this.configuration = endpoint.getConfiguration();
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        engine = endpoint.component().acquire(configuration);
    }

    @Override
    protected void doStop() throws Exception {
        InferenceEngine lent = engine;
        engine = null;
        if (lent != null) {
            endpoint.component().release(lent);
        }
        super.doStop();
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        InferenceEngine lent = Objects.requireNonNull(engine, "the producer is stopped");
        Message message = exchange.getMessage();
        String model = message.getHeader(TritonConstants.MODEL, configuration.getModel(), String.class);
        if (configuration.getOperation() == TritonOperation.ready) {
            message.setHeader(TritonConstants.READY, lent.ready(model));
            return;
        }
        List<Tensor> inputs = inputs(exchange);
        Duration deadline = message.getHeader(
                TritonConstants.DEADLINE, Duration.ofMillis(configuration.getDeadline()), Duration.class);
        message.removeHeader(TritonConstants.FAILURE);
        try {
            Map<String, Tensor> answer = lent.infer(model, inputs, deadline);
            message.setBody(answer);
        } catch (InferenceException failed) {
            if (configuration.isThrowExceptionOnFailure()) {
                throw failed;
            }
            message.setHeader(TritonConstants.FAILURE, failed.kind().name());
        }
    }

    private static List<Tensor> inputs(Exchange exchange) throws InvalidPayloadException {
        Object body = exchange.getMessage().getBody();
        if (body instanceof Tensor tensor) {
            return List.of(tensor);
        }
        Collection<?> several = body instanceof Map<?, ?> named
                ? named.values()
                : body instanceof Collection<?> listed ? listed : List.of();
        List<Tensor> tensors = new ArrayList<>();
        for (Object one : several) {
            if (!(one instanceof Tensor tensor)) {
                throw new InvalidPayloadException(exchange, Tensor.class);
            }
            tensors.add(tensor);
        }
        return tensors.isEmpty() ? List.of(raw(exchange)) : tensors;
    }

    /** A body of little-endian bytes whose headers say what it is. */
    private static Tensor raw(Exchange exchange) throws InvalidPayloadException {
        Message message = exchange.getMessage();
        ByteBuffer bytes = message.getBody() instanceof ByteBuffer buffer
                ? buffer.slice().order(ByteOrder.LITTLE_ENDIAN)
                : ByteBuffer.wrap(message.getMandatoryBody(byte[].class)).order(ByteOrder.LITTLE_ENDIAN);
        return new Tensor(
                header(message, TritonConstants.INPUT),
                type(header(message, TritonConstants.DATATYPE)),
                shape(message),
                bytes);
    }

    private static String header(Message message, String name) {
        String value = message.getHeader(name, String.class);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("a body of bytes needs the header " + name);
        }
        return value;
    }

    private static Tensor.ElementType type(String name) {
        for (Tensor.ElementType type : Tensor.ElementType.values()) {
            if (type.name().equals(name.toUpperCase(Locale.ROOT))) {
                return type;
            }
        }
        throw new IllegalArgumentException(TritonConstants.DATATYPE + " is one of "
                + Arrays.toString(Tensor.ElementType.values()) + ", not '" + name + "'");
    }

    private static long[] shape(Message message) {
        Object shape = message.getHeader(TritonConstants.SHAPE);
        if (shape instanceof long[] extents) {
            return extents.clone();
        }
        String text = header(message, TritonConstants.SHAPE);
        if (!text.matches("\\s*\\d{1,18}\\s*(,\\s*\\d{1,18}\\s*)*")) {
            throw new IllegalArgumentException(
                    TritonConstants.SHAPE + " is numbers separated by commas, not '" + text + "'");
        }
        return Arrays.stream(text.split(","))
                .map(String::trim)
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
