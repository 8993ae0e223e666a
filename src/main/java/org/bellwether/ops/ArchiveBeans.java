package org.bellwether.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.bellwether.dicom.dimse.StorageUserOptions;
import org.bellwether.dicom.net.AssociationOptions;
import org.bellwether.dicom.net.KeyMaterial;
import org.bellwether.dicom.net.TlsSettings;
import org.bellwether.dicom.web.WebUser;
import org.bellwether.dicom.web.WebUserOptions;
import org.bellwether.ledger.Tasks;
import org.bellwether.polling.Archive;
import org.bellwether.polling.ArchiveOptions;
import org.bellwether.polling.Archives;
import org.bellwether.polling.DimseArchive;
import org.bellwether.polling.PriorOptions;
import org.bellwether.polling.QuietHours;
import org.bellwether.polling.RemoteArchive;
import org.bellwether.polling.WebArchive;
import org.bellwether.route.Intake;
import org.bellwether.web.PriorRequests;
import org.bellwether.web.StowOptions;

/** Makes the archives that are polled out of the site's options. */
@ApplicationScoped
public class ArchiveBeans {

    private static final long BYTES_A_MEBIBYTE = 1L << 20;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /** No study has more; a service that goes on is not read for ever. */
    private static final long MOST_BYTES = 64L << 30;

    private final BellwetherConfig config;

    /**
     * Makes the factory.
     *
     * @param config the options
     */
    @Inject
    public ArchiveBeans(BellwetherConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Archives archives(Intake intake) {
        List<Archive> all = new ArrayList<>();
        config.archives()
                .forEach((name, archive) -> all.add(new Archive(name, remote(archive, intake), options(archive))));
        return new Archives(all);
    }

    @Produces
    @Singleton
    PriorOptions priors() {
        return priors(config.priors());
    }

    @Produces
    @Singleton
    PriorRequests priorRequests(Archives archives, Instance<Tasks> tasks) {
        return new PriorRequests() {
            @Override
            public boolean enabled() {
                return config.priors().newest() > 0
                        && archives.all().stream()
                                .anyMatch(archive -> archive.options().priors());
            }

            @Override
            public void request(String studyInstanceUid) {
                tasks.get().schedulePriors(studyInstanceUid);
            }
        };
    }

    @Produces
    @Singleton
    StowOptions stow() {
        return stow(config);
    }

    /** What the site says about posted images. */
    static StowOptions stow(BellwetherConfig config) {
        return new StowOptions(
                config.stow().token().orElse(""),
                Math.multiplyExact(config.stow().mostMebibytes(), BYTES_A_MEBIBYTE),
                config.dicom().aeTitle());
    }

    @Produces
    @Singleton
    @Named("settleTime")
    Duration settleTime() {
        return config.folder().settleTime();
    }

    /** What the site says about priors. */
    static PriorOptions priors(IntakeConfig.PriorStudies priors) {
        return new PriorOptions(
                priors.newest(), priors.minimumAge(), priors.lookBack(), priors.words(), priors.analyse());
    }

    /**
     * Finds what is wrong with the options of an archive before anything starts.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    static void check(String name, IntakeConfig.Archive archive) {
        if (!name.matches("[A-Za-z0-9_-]{1,32}")) {
            throw new IllegalArgumentException("the name is of 1 to 32 letters, digits, - and _");
        }
        options(archive);
        tls(archive.tls());
        if (archive.protocol() == IntakeConfig.Protocol.DICOMWEB) {
            web(archive);
        } else if (archive.host().isEmpty()) {
            throw new IllegalArgumentException("host is missing: where the archive is");
        }
    }

    private static ArchiveOptions options(IntakeConfig.Archive archive) {
        return new ArchiveOptions(
                archive.interval(),
                archive.lookBack(),
                archive.overlap(),
                archive.modalities(),
                archive.bodyParts().orElse(List.of()),
                archive.accessionNumbers().orElse(List.of()),
                archive.concurrentStudies(),
                archive.pause(),
                archive.quietHours().map(QuietHours::parse).orElse(null),
                archive.mostWaiting(),
                archive.mostMatches(),
                archive.attempts(),
                archive.firstRetry(),
                archive.longestRetry(),
                archive.alarmAfter(),
                archive.priors());
    }

    private RemoteArchive remote(IntakeConfig.Archive archive, Intake intake) {
        if (archive.protocol() == IntakeConfig.Protocol.DICOMWEB) {
            return new WebArchive(
                    new WebUser(web(archive)), intake, intake, config.dicom().aeTitle());
        }
        String ours = archive.callingAeTitle().orElse(config.dicom().aeTitle());
        String host = archive.host().orElseThrow();
        AssociationOptions association = AssociationOptions.DEFAULTS
                .withTimeouts(AssociationOptions.DEFAULTS.artimTimeout(), archive.responseTimeout())
                .withTls(
                        archive.tls().enabled()
                                ? new TlsSettings(
                                        tls(archive.tls()), false, archive.tls().verifyHostName())
                                : null);
        return new DimseArchive(
                () -> new StorageUserOptions(
                        new InetSocketAddress(host, archive.port()), archive.aeTitle(), ours, association),
                archive.retrieve() == IntakeConfig.Retrieve.GET
                        ? null
                        : archive.moveDestination().orElse(config.dicom().aeTitle()),
                intake,
                intake);
    }

    private static WebUserOptions web(IntakeConfig.Archive archive) {
        String url =
                archive.url().orElseThrow(() -> new IllegalArgumentException("url is missing: where the service is"));
        IntakeConfig.ArchiveTls tls = archive.tls();
        boolean own = tls.certificate().isPresent() || tls.trusted().isPresent();
        return new WebUserOptions(
                URI.create(url.endsWith("/") ? url.substring(0, url.length() - 1) : url),
                own ? tls(tls) : null,
                archive.headerValue()
                        .map(value -> Map.of(archive.headerName(), value))
                        .orElse(Map.of()),
                CONNECT_TIMEOUT,
                archive.responseTimeout(),
                MOST_BYTES);
    }

    private static SSLContext tls(IntakeConfig.ArchiveTls tls) {
        return KeyMaterial.context(
                tls.certificate().map(Path::of).orElse(null),
                tls.key().map(Path::of).orElse(null),
                null,
                tls.keyPassword().orElse(null),
                tls.trusted().map(Path::of).orElse(null));
    }
}
