package org.bellwether.ops;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The options of what comes by another way than the DICOM port; they stand inside of {@link BellwetherConfig}. */
public final class IntakeConfig {

    private IntakeConfig() {}

    /** How an archive is spoken to. */
    public enum Protocol {
        /** C-FIND, and C-MOVE or C-GET. */
        DIMSE,
        /** QIDO-RS and WADO-RS. */
        DICOMWEB
    }

    /** How a study is brought over DIMSE. */
    public enum Retrieve {
        /** The archive sends to our DICOM port, and must know its address by our AE title. */
        MOVE,
        /** The archive sends on the association that we opened. */
        GET
    }

    /** Options of one archive that is polled. */
    public interface Archive {
        /** How it is spoken to: {@code dimse} or {@code dicomweb}. */
        @WithDefault("dimse")
        Protocol protocol();

        /** DIMSE: its host. */
        Optional<String> host();

        /** DIMSE: its port. */
        @WithDefault("104")
        int port();

        /** DIMSE: its AE title. */
        @WithDefault("PACS")
        String aeTitle();

        /** DIMSE: what we call ourselves; absent means {@code bellwether.dicom.ae-title}. */
        Optional<String> callingAeTitle();

        /** DIMSE: how studies are brought, {@code move} (C-MOVE to our DICOM port) or {@code get} (C-GET). */
        @WithDefault("move")
        Retrieve retrieve();

        /** DIMSE: the AE title by which it knows our DICOM port; absent means {@code bellwether.dicom.ae-title}. */
        Optional<String> moveDestination();

        /** DICOMweb: address of the service, such as {@code https://pacs.hospital.example/dicom-web}. */
        Optional<String> url();

        /** DICOMweb: name of a header that is sent with each request. */
        @WithDefault("Authorization")
        String headerName();

        /** DICOMweb: its value, a secret, such as {@code Bearer TOKEN} or {@code Basic BASE64}; absent: none is sent. */
        Optional<String> headerValue();

        /** Encryption of what we open to it. */
        ArchiveTls tls();

        /** Time between two queries. */
        @WithDefault("30s")
        Duration interval();

        /** How far back the first query looks, by Study Date and Time. */
        @WithDefault("24h")
        Duration lookBack();

        /** How far each query reaches back into the time of the one before, for studies that reach the archive late. */
        @WithDefault("6h")
        Duration overlap();

        /** Modalities that are wanted, separated by commas; series of others stay where they are. */
        @WithDefault("CT")
        List<String> modalities();

        /** Body parts that are wanted, such as {@code HEAD,BRAIN}; absent means any. A series that names none is wanted. */
        Optional<List<String>> bodyParts();

        /** Accession Numbers that are wanted, with the wildcards * and ?, separated by commas; absent means any. */
        Optional<List<String>> accessionNumbers();

        /** Studies that are brought at the same time, by all engines on one database together. */
        @WithDefault("2")
        int concurrentStudies();

        /** Rest between two studies. */
        @WithDefault("500ms")
        Duration pause();

        /** Time of the day in which nothing is brought, as {@code HH:MM-HH:MM} in the zone of the engine; absent: none. */
        Optional<String> quietHours();

        /** Series and studies that wait for their analysis from which nothing more is brought. */
        @WithDefault("100")
        int mostWaiting();

        /** Studies that may match one query; more are a failure. */
        @WithDefault("5000")
        int mostMatches();

        /** How long it may send nothing while it is to answer. */
        @WithDefault("2m")
        Duration responseTimeout();

        /** Failed attempts after which a study is given up until the archive has more of it. */
        @WithDefault("20")
        int attempts();

        /** Wait after the first failure of a query or of a study; each further one doubles it. */
        @WithDefault("10s")
        Duration firstRetry();

        /** Longest such wait. */
        @WithDefault("10m")
        Duration longestRetry();

        /** How long it may not answer before there is an alarm. */
        @WithDefault("5m")
        Duration alarmAfter();

        /** Whether it is asked for priors. */
        @WithDefault("false")
        boolean priors();
    }

    /** Options of encryption towards an archive. */
    public interface ArchiveTls {
        /** DIMSE: whether the association is encrypted; DICOMweb is with an address that begins with https. */
        @WithDefault("false")
        boolean enabled();

        /** PEM file with our certificate, for archives that ask for one. */
        Optional<String> certificate();

        /** PEM file with its private key; absent means that it lies in the file of the certificate. */
        Optional<String> key();

        /** Password of the private key. */
        Optional<String> keyPassword();

        /** PEM or PKCS#12 file with the certificates that are trusted; absent means those of the JDK. */
        Optional<String> trusted();

        /** DIMSE: whether the certificate of the archive must name its host; over DICOMweb it always must. */
        @WithDefault("true")
        boolean verifyHostName();
    }

    /** Options of priors. */
    public interface PriorStudies {
        /** How many earlier head CTs of the patient are brought, the newest ones; 0 means none. */
        @WithDefault("0")
        int newest();

        /** How much earlier than the study a prior must have begun. */
        @WithDefault("24h")
        Duration minimumAge();

        /** How far back priors are looked for. */
        @WithDefault("3650d")
        Duration lookBack();

        /** Words of which a prior's Study Description or Body Part Examined holds one, separated by commas. */
        @WithDefault("HEAD,BRAIN,SKULL,CRAN,KOPF,SCHÄDEL,HIRN,CCT")
        List<String> words();

        /** Whether priors are analysed. Nobody is paged or told of them in any case. */
        @WithDefault("false")
        boolean analyse();
    }

    /** Options of STOW-RS. */
    public interface Stow {
        /** The secret, 16 characters or more, that a client shows as {@code Authorization: Bearer}; absent: nothing is taken. */
        Optional<String> token();

        /** How long one request may be, in mebibytes. */
        @WithDefault("4096")
        long mostMebibytes();
    }

    /** Options of the folder. */
    public interface Folder {
        /** Whether it is read. */
        @WithDefault("false")
        boolean enabled();

        /** The folder; it is made if missing. Files that were read go to {@code done} in it, others to {@code failed}. */
        @WithDefault("data/inbox")
        String path();

        /** How long a file must not have changed before it is read. */
        @WithDefault("5s")
        Duration settleTime();
    }
}
