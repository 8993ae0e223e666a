package org.bellwether.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.bellwether.analysis.Analysis;
import org.bellwether.hemorrhage.HemorrhageOptions;
import org.bellwether.hemorrhage.HemorrhageReader;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.inference.onnx.OnnxInferenceEngine;
import org.bellwether.inference.triton.TritonConnection;
import org.bellwether.inference.triton.TritonInferenceEngine;
import org.bellwether.inference.triton.TritonListener;
import org.bellwether.inference.triton.TritonOptions;
import org.bellwether.inference.triton.TritonTls;
import org.bellwether.protocol.HeadGuard;
import org.bellwether.protocol.HeadLimits;
import org.bellwether.protocol.HeaderProtocolRules;
import org.bellwether.protocol.ImageProtocol;
import org.bellwether.protocol.ImageProtocolOptions;
import org.bellwether.protocol.RuleFileException;
import org.bellwether.protocol.SeriesSelection;
import org.bellwether.series.SeriesOptions;
import org.bellwether.series.SeriesReader;
import org.bellwether.series.SeriesTracker;
import org.bellwether.series.VolumeBuilder;
import org.bellwether.spool.MaskStore;
import org.bellwether.spool.Spool;
import org.bellwether.spool.SpoolArchive;
import org.bellwether.spool.SpoolOptions;

/** Makes spool, series, protocol and networks out of the site's options. */
@ApplicationScoped
public class ImagingBeans {

    private static final int BYTES_A_MEBIBYTE = 1 << 20;

    private final BellwetherConfig config;

    /**
     * Makes the factory.
     *
     * @param config the options
     */
    @Inject
    public ImagingBeans(BellwetherConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    @Named("spool")
    Spool spool(Alarms alarms) throws IOException {
        Path directory = config.dataDir().resolve("spool");
        Spool spool = new Spool(
                directory,
                SpoolOptions.DEFAULT
                        .withWarningPercent(config.spool().warningPercent())
                        .withFloorBytes(config.spool().floorMebibytes() * BYTES_A_MEBIBYTE),
                alarms);
        spool.open();
        return spool;
    }

    @Produces
    @Singleton
    @Named("archive")
    SpoolArchive archive(Spool spool) {
        return new SpoolArchive(spool);
    }

    @Produces
    @Singleton
    MaskStore masks() throws IOException {
        return new MaskStore(config.dataDir().resolve("masks"));
    }

    @Produces
    @Singleton
    SeriesTracker tracker() {
        return new SeriesTracker(new SeriesOptions(
                config.series().quietTime(), config.series().releaseGrace(), SeriesOptions.DEFAULT.memory()));
    }

    @Produces
    @Singleton
    InferenceEngine engine(TritonMetrics metrics) {
        if (config.inference().engine() == BellwetherConfig.Engine.ONNX) {
            return onnx();
        }
        TritonInferenceEngine triton = triton(metrics);
        metrics.watch(triton::servers);
        return triton;
    }

    /** What runs the networks for a command, outside of the container and with nobody to hear of its servers. */
    InferenceEngine engine() {
        return config.inference().engine() == BellwetherConfig.Engine.ONNX ? onnx() : triton(TritonListener.SILENT);
    }

    private OnnxInferenceEngine onnx() {
        return new OnnxInferenceEngine(config.modelsDir(), config.inference().threads());
    }

    private TritonInferenceEngine triton(TritonListener listener) {
        return new TritonInferenceEngine(config.triton().servers(), config.modelsDir(), tritonOptions(), listener);
    }

    private TritonOptions tritonOptions() {
        BellwetherConfig.Triton triton = config.triton();
        BellwetherConfig.Tls tls = triton.tls();
        TritonTls encrypted = tls.enabled()
                ? new TritonTls(
                        tls.trusted().orElse(null),
                        tls.certificate().orElse(null),
                        tls.key().orElse(null))
                : null;
        Map<String, String> headers = triton.header()
                .value()
                .map(value -> Map.of(triton.header().name().toLowerCase(Locale.ROOT), value))
                .orElse(Map.of());
        return new TritonOptions(
                triton.probeInterval(),
                triton.probeDeadline(),
                TritonOptions.DEFAULT.maxMessageBytes(),
                new TritonConnection(encrypted, headers, triton.keepAlive(), triton.gzip()));
    }

    void close(@Disposes InferenceEngine engine) {
        engine.close();
    }

    @Produces
    @Singleton
    HeaderProtocolRules rules() throws RuleFileException {
        return HeaderProtocolRules.load(config.routesDir().resolve("protocol-rules.yaml"));
    }

    @Produces
    @Singleton
    HemorrhageReader hemorrhageReader(InferenceEngine engine) {
        return new HemorrhageReader(
                engine,
                new HemorrhageOptions(
                        config.hemorrhage().componentMl(),
                        config.hemorrhage().findingMl(),
                        config.inference().deadline()));
    }

    @Produces
    @Singleton
    Analysis analysis(InferenceEngine engine, HeaderProtocolRules rules, HemorrhageReader reader) {
        return new Analysis(
                new SeriesReader(),
                new VolumeBuilder(),
                rules,
                new HeadGuard(HeadLimits.DEFAULT),
                new ImageProtocol(
                        engine,
                        new ImageProtocolOptions(
                                config.inference().deadline(),
                                config.inference().imageContrast())),
                new SeriesSelection(rules.selection()),
                reader);
    }

    /** The same steps for a command, outside of the container. */
    Analysis analysis(InferenceEngine engine) throws RuleFileException {
        return analysis(engine, rules(), hemorrhageReader(engine));
    }
}
