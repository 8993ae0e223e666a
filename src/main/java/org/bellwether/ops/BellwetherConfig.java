package org.bellwether.ops;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Every option of the engine, read from {@code routes/site.properties}, from environment variables and from system
 * properties, the later ones winning. The reference in {@code src/main/docs/configuration.md} is made from this file.
 */
@ConfigMapping(prefix = "bellwether")
public interface BellwetherConfig {

    /** Name of this engine: unlike that of any other on the same database, and the same after a restart. */
    @WithDefault("${HOSTNAME:bellwether}")
    String nodeName();

    /** Folder that holds everything the engine keeps: spool, masks, embedded database. */
    @WithDefault("data")
    Path dataDir();

    /** Folder with the networks, one sub-folder a model, laid out as a Triton model repository. */
    @WithDefault("triton-model-repo")
    Path modelsDir();

    /** Folder with the Camel routes ({@code *.camel.yaml}), {@code site.properties} and {@code protocol-rules.yaml}. */
    @WithDefault("routes")
    Path routesDir();

    /** Where people reach the worklist page; links in messages and pages start with it. */
    @WithDefault("http://localhost:8080")
    String baseUrl();

    /** The DICOM storage provider. */
    Dicom dicom();

    /** Archives that are polled, each under a name that the site chooses. */
    Map<String, IntakeConfig.Archive> archives();

    /** Earlier studies of the same patient. */
    IntakeConfig.PriorStudies priors();

    /** Images that are posted to {@code /dicom-web/studies} (STOW-RS). */
    IntakeConfig.Stow stow();

    /** The folder whose files are read. */
    IntakeConfig.Folder folder();

    /** Disk limits of the spool. */
    Spool spool();

    /** When a series is held complete. */
    Series series();

    /** How the networks are run. */
    Inference inference();

    /** The Triton servers, used when {@code inference.engine} is {@code triton}. */
    Triton triton();

    /** What counts as a hemorrhage. */
    Hemorrhage hemorrhage();

    /** The radiology information system that gets HL7 messages. */
    Ris ris();

    /** The pager that gets a mail for each positive study. */
    Pager pager();

    /** The webhook that gets each assessment as JSON. */
    Webhook webhook();

    /** Where results are kept. */
    Database database();

    /** Deliveries to all recipients. */
    DeliveryOptions delivery();

    /** Options of the DICOM storage provider. */
    interface Dicom {
        /** Address that the DICOM port listens on. */
        @WithDefault("0.0.0.0")
        String bind();

        /** TCP port for DICOM associations. */
        @WithDefault("11112")
        int port();

        /** Application Entity title of the engine, at most 16 characters. */
        @WithDefault("BELLWETHER")
        String aeTitle();

        /** Who may call, separated by commas: TITLE, TITLE@10.1.0.0/16 or TITLE@sha256:FINGERPRINT; absent means any. */
        Optional<String> allowedCallingAeTitles();

        /** Addresses or networks that may call, separated by commas; absent means any. */
        Optional<String> allowedAddresses();

        /** Associations at the same time; further ones are rejected for the moment. */
        @WithDefault("64")
        int maxAssociations();

        /** Whether SOP classes that are not the standard's are taken for storage classes. */
        @WithDefault("false")
        boolean privateSopClasses();

        /** Whether peers may query the spool (C-FIND) and retrieve from it (C-MOVE, C-GET). */
        @WithDefault("true")
        boolean queryRetrieve();

        /** Where a C-MOVE may send to: TITLE=host:port, several separated by commas; absent means nowhere. */
        Optional<String> moveDestinations();

        /** Properties file with the users that associations may be requested for; absent means that users are not looked at. */
        Optional<String> usersFile();

        /** Whether an association that names no known user is rejected. */
        @WithDefault("false")
        boolean userIdentityRequired();

        /** Encryption of the DICOM port. */
        DicomTls tls();
    }

    /** Options of encryption; a certificate or a key store makes the DICOM port speak TLS and nothing else. */
    interface DicomTls {
        /** PEM file with the engine's certificate and those between it and its root. */
        Optional<String> certificate();

        /** PEM file with the private key, PKCS#8 or PKCS#1; absent means that it lies in the file of the certificate. */
        Optional<String> key();

        /** PKCS#12 file with private key and certificates, instead of {@code certificate} and {@code key}. */
        Optional<String> keyStore();

        /** Password of the private key or the key store. */
        Optional<String> keyPassword();

        /** PEM or PKCS#12 file with the certificates that are trusted; absent means those of the JDK. */
        Optional<String> trusted();

        /** Whether a peer must show a certificate that is trusted. */
        @WithDefault("false")
        boolean clientCertificateRequired();
    }

    /** Options of the spool. */
    interface Spool {
        /** Part of the disk in use, in percent, from which a warning is logged and shown. */
        @WithDefault("75")
        int warningPercent();

        /** Free disk space in mebibytes below which instances are refused with 0xA700. */
        @WithDefault("512")
        long floorMebibytes();
    }

    /** Options of series completion. */
    interface Series {
        /** Time without a new instance after which a series is held complete. */
        @WithDefault("10s")
        Duration quietTime();

        /** Time after the release of the association after which its series are held complete. */
        @WithDefault("500ms")
        Duration releaseGrace();

        /** Longest time that a study waits for its other series once one of them is readable. */
        @WithDefault("60s")
        Duration studyWait();

        /**
         * Words that make a study an emergency where a description of its order, protocol or series holds one, besides
         * Requested Procedure Priority STAT; separated by commas.
         */
        @WithDefault("STAT,EMERGENCY,EMERGENT,TRAUMA,STROKE,POLYTRAUMA,NOTFALL,SCHOCKRAUM")
        List<String> emergencyWords();

        /** Series and studies that wait for their turn from which senders of routine images are slowed down. */
        @WithDefault("1000")
        int slowFrom();

        /** Longest wait before an image is answered then, reached at ten times as many. */
        @WithDefault("100ms")
        Duration longestWait();
    }

    /** Options of inference. */
    interface Inference {
        /** What runs the networks: {@code onnx} in this process, or {@code triton}. */
        @WithDefault("onnx")
        Engine engine();

        /** Threads of the embedded engine; 0 means one a core. */
        @WithDefault("0")
        int threads();

        /** How long one call may take. */
        @WithDefault("120s")
        Duration deadline();

        /** How long a study is tried again before it ends as not analysed. */
        @WithDefault("15m")
        Duration giveUpAfter();

        /** Whether the image network's word on contrast counts where it is certain; if not, the header alone tells it. */
        @WithDefault("true")
        boolean imageContrast();

        /** Studies that are analysed at the same time; more than one only with Triton, since the embedded engine takes turns. */
        @WithDefault("1")
        int concurrentStudies();
    }

    /** The engines that can run the networks. */
    enum Engine {
        /** ONNX Runtime in this process. */
        ONNX,
        /** NVIDIA Triton over gRPC. */
        TRITON
    }

    /** Options of Triton. */
    interface Triton {
        /**
         * Servers as host:port, separated by commas; {@code dns:name:port} stands for one server at each address that
         * the name has at the time.
         */
        @WithDefault("localhost:8001")
        List<String> servers();

        /** How often a server that was set aside, or that is slow to answer, is asked whether it works. */
        @WithDefault("1s")
        Duration probeInterval();

        /** How long the answer to that question may take; two missed ones mean that the server is silent. */
        @WithDefault("2s")
        Duration probeDeadline();

        /**
         * Silence on a connection with calls under way after which it is checked, 0 for never; Triton cuts connections
         * that are checked more often than each five minutes, unless it was started to allow it.
         */
        @WithDefault("5m")
        Duration keepAlive();

        /** Whether requests are compressed: for slow networks only. */
        @WithDefault("false")
        boolean gzip();

        /** How connections are encrypted. */
        Tls tls();

        /** A header that is sent with each call. */
        Header header();
    }

    /** Options of TLS towards Triton. */
    interface Tls {
        /** Whether connections to Triton are encrypted. */
        @WithDefault("false")
        boolean enabled();

        /** PEM file with the authorities that may have issued the certificates of the servers; absent means those of the JDK. */
        Optional<Path> trusted();

        /** PEM file with our own certificate, for servers that ask for one. */
        Optional<Path> certificate();

        /** PEM file with its private key, PKCS #8 without a password. */
        Optional<Path> key();
    }

    /** Options of the header sent to Triton. */
    interface Header {
        /** Name of a header sent with each call, such as {@code triton-grpc-protocol-KEY} for restricted protocols. */
        @WithDefault("authorization")
        String name();

        /** Its value, a secret; absent means that no header is sent. */
        Optional<String> value();
    }

    /** Options of the hemorrhage assessment. */
    interface Hemorrhage {
        /**
         * Volume in millilitres from which a connected region counts; absent means what the network states as
         * {@code exam_threshold_ml}, and 2.4 where it states nothing.
         */
        OptionalDouble componentMl();

        /** Volume in millilitres of one type, within regions that count, from which it is told as a finding. */
        @WithDefault("0.5")
        double findingMl();
    }

    /** Options of the RIS. */
    interface Ris {
        /** Host of the RIS; absent means that no HL7 message is sent. */
        Optional<String> host();

        /** Port of its MLLP receiver. */
        @WithDefault("2575")
        int port();

        /** How long an acknowledgement is waited for. */
        @WithDefault("10s")
        Duration responseTimeout();

        /** MSH-3. */
        @WithDefault("BELLWETHER")
        String sendingApplication();

        /** MSH-4. */
        @WithDefault("RADIOLOGY")
        String sendingFacility();

        /** MSH-5. */
        @WithDefault("RIS")
        String receivingApplication();

        /** MSH-6. */
        @WithDefault("HOSPITAL")
        String receivingFacility();

        /** OBR-25: {@code P}, {@code R} or {@code F}. */
        @WithDefault("R")
        String resultStatus();

        /** OBX-8 of the result of a positive study: {@code A}, {@code AA}, {@code H}, {@code HH}, or empty. */
        @WithDefault("AA")
        String positiveAbnormalFlag();

        /** Assigning authority of PID-3 where the DICOM header names none. */
        @WithDefault("HOSPITAL")
        String assigningAuthority();
    }

    /** Options of the pager. */
    interface Pager {
        /** Addresses that are paged, separated by commas; absent means that nobody is. */
        Optional<String> to();

        /** Sender of the pages. */
        @WithDefault("bellwether@localhost")
        String from();

        /** Site text at the start of a page, at most 40 characters of GSM 7-bit. */
        @WithDefault("HEAD CT")
        String text();

        /** Longest page in characters, 80 to 240. */
        @WithDefault("160")
        int maxCharacters();

        /** The mail server. */
        Smtp smtp();
    }

    /** Options of the mail server. */
    interface Smtp {
        /** Host of the mail server. */
        @WithDefault("localhost")
        String host();

        /** Port of the mail server. */
        @WithDefault("25")
        int port();
    }

    /** Options of the webhook. */
    interface Webhook {
        /** Address that assessments are posted to; absent means that no webhook is called. */
        Optional<String> url();

        /** Whether the Accession Number goes into the document. */
        @WithDefault("false")
        boolean accessionNumber();
    }

    /** Options of the database. */
    interface Database {
        /** JDBC address of a PostgreSQL server; absent means the embedded one. */
        Optional<String> url();

        /** User of the external database. */
        @WithDefault("bellwether")
        String user();

        /** Password of the external database. */
        Optional<String> password();
    }

    /** Options of deliveries. */
    interface DeliveryOptions {
        /** Wait after the first failed attempt; each further one doubles it. */
        @WithDefault("2s")
        @WithName("first-retry")
        Duration firstRetry();

        /** Longest wait between two attempts. */
        @WithDefault("5m")
        @WithName("longest-retry")
        Duration longestRetry();
    }
}
