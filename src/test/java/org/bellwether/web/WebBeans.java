package org.bellwether.web;

import io.agroal.api.AgroalDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bellwether.ledger.AssessmentRecords;
import org.bellwether.ledger.Deliveries;
import org.bellwether.ledger.SeriesRecords;
import org.bellwether.ledger.StudyRecords;
import org.bellwether.ledger.Worklist;
import org.bellwether.testing.TestDatabase;

/** What the resources read, in place of the engine's own beans: a real ledger with {@link SampleStudies}. */
@Alternative
@Singleton
public class WebBeans {

    private final AgroalDataSource database = TestDatabase.fresh();

    WebBeans() {
        SampleStudies.store(database);
    }

    @PreDestroy
    void close() {
        database.close();
    }

    @Produces
    @Alternative
    @Singleton
    Worklist worklist() {
        return new Worklist(database);
    }

    @Produces
    @Alternative
    @Singleton
    AssessmentRecords assessments() {
        return new AssessmentRecords(database, () -> {});
    }

    @Produces
    @Alternative
    @Singleton
    Deliveries deliveries() {
        return new Deliveries(database);
    }

    @Produces
    @Alternative
    @Singleton
    StudyRecords studies() {
        return new StudyRecords(database);
    }

    @Produces
    @Alternative
    @Singleton
    SeriesRecords series() {
        return new SeriesRecords(database);
    }
}
