package org.bellwether.camel.dicom;

import org.apache.camel.Category;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.EndpointServiceLocation;
import org.apache.camel.spi.UriEndpoint;
import org.apache.camel.spi.UriParam;
import org.apache.camel.support.DefaultEndpoint;

/** Receive DICOM instances with C-STORE, or send them to another application entity. */
@UriEndpoint(
        firstVersion = "0.1.0",
        scheme = "dicom",
        title = "DICOM",
        syntax = "dicom:host:port",
        category = {Category.HEALTH},
        headersClass = DicomConstants.class)
public class DicomEndpoint extends DefaultEndpoint implements EndpointServiceLocation {

    @UriParam
    private DicomConfiguration configuration;

    /**
     * Makes an endpoint.
     *
     * @param uri its URI
     * @param component its component
     * @param configuration its options
     */
    public DicomEndpoint(String uri, DicomComponent component, DicomConfiguration configuration) {
        super(uri, component);
        this.configuration = configuration;
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        DicomConsumer consumer = new DicomConsumer(this, processor);
        configureConsumer(consumer);
        return consumer;
    }

    @Override
    public Producer createProducer() {
        return new DicomProducer(this);
    }

    /**
     * Returns the options.
     *
     * @return the options of this endpoint alone
     */
    public DicomConfiguration getConfiguration() {
        return configuration;
    }

    /**
     * Sets the options.
     *
     * @param configuration the options of this endpoint alone
     */
    public void setConfiguration(DicomConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public String getServiceUrl() {
        return configuration.getHost() + ":" + configuration.getPort();
    }

    @Override
    public String getServiceProtocol() {
        return "dicom";
    }
}
