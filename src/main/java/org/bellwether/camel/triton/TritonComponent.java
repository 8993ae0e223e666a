package org.bellwether.camel.triton;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.triton.TritonInferenceEngine;
import org.bellwether.inference.triton.TritonOptions;
import org.jspecify.annotations.Nullable;

/** The triton component: has models of Triton servers answer tensors. */
@Component("triton")
public class TritonComponent extends DefaultComponent {

    @Metadata(label = "advanced", description = "Options that endpoints begin with; each can override them")
    private TritonConfiguration configuration = new TritonConfiguration();

    private final Map<Servers, Shared> clients = new HashMap<>();

    /**
     * What makes two endpoints share a client, and with it the count of calls that each server works on.
     *
     * @param addresses the servers
     * @param options how they are called
     */
    private record Servers(List<String> addresses, TritonOptions options) {}

    private static final class Shared {
        private final TritonInferenceEngine client;
        private int users;

        private Shared(TritonInferenceEngine client) {
            this.client = client;
        }
    }

    /** Makes the component; Camel sets the context. */
    public TritonComponent() {}

    /**
     * Makes the component.
     *
     * @param context where it belongs
     */
    public TritonComponent(CamelContext context) {
        super(context);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        TritonConfiguration options = configuration.copy();
        if (!remaining.matches("[A-Za-z0-9_-][A-Za-z0-9_.-]*")) {
            throw new IllegalArgumentException("a triton endpoint is triton:model, not triton:" + remaining);
        }
        options.setModel(remaining);
        TritonEndpoint endpoint = new TritonEndpoint(uri, this, options);
        setProperties(endpoint, parameters);
        if (options.getEngine() == null && options.serverList().isEmpty()) {
            throw new IllegalArgumentException("triton:" + remaining + " needs the option servers, as host:port");
        }
        return endpoint;
    }

    /** Lends the client of these options; each is to be given back. */
    InferenceEngine acquire(TritonConfiguration options) {
        InferenceEngine given = options.getEngine();
        if (given != null) {
            return given;
        }
        Servers servers = new Servers(options.serverList(), options.tritonOptions());
        synchronized (clients) {
            // The repository is asked for digests alone, which this component does not tell.
            Shared shared = clients.computeIfAbsent(
                    servers,
                    wanted -> new Shared(new TritonInferenceEngine(wanted.addresses(), Path.of(""), wanted.options())));
            shared.users++;
            return shared.client;
        }
    }

    /** Takes a client back; it is closed once nobody has it any more. */
    void release(InferenceEngine engine) {
        synchronized (clients) {
            clients.values().removeIf(shared -> {
                if (shared.client != engine || --shared.users > 0) {
                    return false;
                }
                shared.client.close();
                return true;
            });
        }
    }

    /**
     * Returns the options that endpoints begin with.
     *
     * @return the options
     */
    public TritonConfiguration getConfiguration() {
        return configuration;
    }

    /**
     * Sets the options that endpoints begin with.
     *
     * @param configuration the options; null for the defaults
     */
    public void setConfiguration(@Nullable TritonConfiguration configuration) {
        this.configuration = configuration == null ? new TritonConfiguration() : configuration;
    }
}
