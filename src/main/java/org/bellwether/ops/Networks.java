package org.bellwether.ops;

import org.bellwether.hemorrhage.HemorrhageReader;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.InferenceException;
import org.bellwether.protocol.ImageProtocol;

/** Whether the networks are there, asked once before a command begins: a thousand studies must not each find out. */
final class Networks {

    private Networks() {}

    /**
     * Loads both networks.
     *
     * @param engine runs them
     * @param beans knows what the site sets for the hemorrhage network
     * @throws ConfigurationException when one cannot be called, with the reason
     */
    static void requireReady(InferenceEngine engine, ImagingBeans beans) throws ConfigurationException {
        try {
            engine.identify(ImageProtocol.MODEL);
            engine.identify(HemorrhageReader.MODEL);
            engine.parameters(HemorrhageReader.MODEL);
        } catch (InferenceException missing) {
            throw new ConfigurationException("A network cannot be called: " + missing.getMessage());
        }
        if (!engine.ready(ImageProtocol.MODEL)
                || !beans.hemorrhageReader(engine).ready()) {
            throw new ConfigurationException("A network cannot be called; the log says why.");
        }
    }
}
