package org.bellwether.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import org.bellwether.mllp.MllpClient;
import org.bellwether.mllp.MllpClientOptions;
import org.bellwether.report.hl7.OruOptions;
import org.bellwether.report.pager.PageOptions;
import org.bellwether.route.Recipients;
import org.bellwether.series.PriorityReader;

/** Makes what recipients are told with out of the site's options. */
@ApplicationScoped
public class SiteBeans {

    private final BellwetherConfig config;

    /**
     * Makes the factory.
     *
     * @param config the options
     */
    @Inject
    public SiteBeans(BellwetherConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Recipients recipients() {
        return new Recipients(
                config.ris().host().isPresent(),
                config.pager().to().isPresent(),
                config.webhook().url().isPresent());
    }

    @Produces
    @Singleton
    OruOptions oruOptions() {
        BellwetherConfig.Ris ris = config.ris();
        OruOptions defaults = OruOptions.DEFAULTS;
        return new OruOptions(
                ris.sendingApplication(),
                ris.sendingFacility(),
                ris.receivingApplication(),
                ris.receivingFacility(),
                defaults.processingId(),
                defaults.acceptAcknowledgement(),
                defaults.applicationAcknowledgement(),
                defaults.characterSet(),
                ris.assigningAuthority(),
                ris.resultStatus(),
                defaults.universalServiceId(),
                defaults.procedureCode(),
                defaults.positivePriority(),
                ris.positiveAbnormalFlag(),
                config.dicom().aeTitle(),
                config.baseUrl(),
                ZoneId.systemDefault());
    }

    @Produces
    @Singleton
    MllpClient risClient() {
        MllpClientOptions defaults = MllpClientOptions.DEFAULTS;
        return new MllpClient(
                config.ris().host().orElse("localhost"),
                config.ris().port(),
                new MllpClientOptions(
                        defaults.connectTimeout(),
                        config.ris().responseTimeout(),
                        defaults.idleTimeout(),
                        defaults.maximumMessageBytes()));
    }

    void close(@Disposes MllpClient client) {
        client.close();
    }

    @Produces
    @Singleton
    PageOptions pageOptions() {
        return new PageOptions(
                PageOptions.DEFAULTS.priorityWord(),
                config.pager().text(),
                config.baseUrl(),
                config.pager().maxCharacters());
    }

    @Produces
    @Singleton
    @Named("pagerSender")
    String pagerSender() {
        return config.pager().from();
    }

    @Produces
    @Singleton
    @Named("pagerRecipients")
    String pagerRecipients() {
        return config.pager().to().orElse("");
    }

    @Produces
    @Singleton
    @Named("webhookAccessionNumber")
    Boolean webhookAccessionNumber() {
        return config.webhook().accessionNumber();
    }

    @Produces
    @Singleton
    @Named("studyWait")
    Duration studyWait() {
        return config.series().studyWait();
    }

    @Produces
    @Singleton
    @Named("slowFrom")
    Integer slowFrom() {
        return config.series().slowFrom();
    }

    @Produces
    @Singleton
    @Named("longestWait")
    Duration longestWait() {
        return config.series().longestWait();
    }

    @Produces
    @Singleton
    PriorityReader priorities() {
        return new PriorityReader(config.series().emergencyWords());
    }

    @Produces
    @Singleton
    @Named("giveUpAfter")
    Duration giveUpAfter() {
        return config.inference().giveUpAfter();
    }
}
