package org.bellwether.camel.triton;

import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.DefaultEndpoint;

/** Have a model on NVIDIA Triton Inference Servers answer tensors. */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "triton",
        title = "Triton",
        syntax = "triton:model",
        producerOnly = true,
        remote = true,
        category = {Category.AI},
        headersClass = TritonConstants.class)
public class TritonEndpoint extends DefaultEndpoint implements EndpointServiceLocation {

    @UriParam
    private TritonConfiguration configuration;

    /**
     * Makes an endpoint.
     *
     * @param uri its URI
     * @param component its component
     * @param configuration its options
     */
    public TritonEndpoint(String uri, TritonComponent component, TritonConfiguration configuration) {
        super(uri, component);
        this.configuration = configuration;
    }

    @Override
    public Consumer createConsumer(Processor processor) {
        throw new UnsupportedOperationException("a triton endpoint answers, it sends nothing by itself");
    }

    @Override
    public Producer createProducer() {
        return new TritonProducer(this);
    }

    TritonComponent component() {
        return (TritonComponent) getComponent();
    }

    /**
     * Returns the options.
     *
     * @return the options of this endpoint alone
     */
    public TritonConfiguration getConfiguration() {
        return configuration;
    }

    /**
     * Sets the options.
     *
     * @param configuration the options of this endpoint alone
     */
    public void setConfiguration(TritonConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public String getServiceUrl() {
        return configuration.getServers();
    }

    @Override
    public String getServiceProtocol() {
        return "grpc";
    }
}
