package org.bellwether.camel.dicom;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.annotations.Component;
import org.apache.camel.support.DefaultComponent;
import org.jspecify.annotations.Nullable;

/** The dicom component: receives instances as a storage provider and sends them as a storage user. */
@Component("dicom")
public class DicomComponent extends DefaultComponent {

    @Metadata(label = "advanced", description = "Options that endpoints begin with; each can override them")
    private DicomConfiguration configuration = new DicomConfiguration();

    /** Makes the component; Camel sets the context. */
    public DicomComponent() {}

    /**
     * Makes the component.
     *
     * @param context where it belongs
     */
    public DicomComponent(CamelContext context) {
        super(context);
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) throws Exception {
        DicomConfiguration options = configuration.copy();
        // The last colon, since an IPv6 address has others.
        int colon = remaining.lastIndexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("a dicom endpoint is dicom:host:port, not dicom:" + remaining);
        }
        options.setHost(remaining.substring(0, colon));
        options.setPort(port(remaining.substring(colon + 1)));
        DicomEndpoint endpoint = new DicomEndpoint(uri, this, options);
        setProperties(endpoint, parameters);
        return endpoint;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 0xFFFF) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a port is 0 to 65535, not '" + text + "'", e);
        }
        throw new IllegalArgumentException("a port is 0 to 65535, not '" + text + "'");
    }

    /**
     * Returns the options that endpoints begin with.
     *
     * @return the options
     */
    public DicomConfiguration getConfiguration() {
        return configuration;
    }

    /**
     * Sets the options that endpoints begin with.
     *
     * @param configuration the options; null for the defaults
     */
    public void setConfiguration(@Nullable DicomConfiguration configuration) {
        this.configuration = configuration == null ? new DicomConfiguration() : configuration;
    }
}
