package org.bellwether;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the borders between packages, the absence of cycles, and the size of a class. */
@AnalyzeClasses(packages = "org.bellwether", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.bellwether";
    private static final String[] ANNOTATIONS = {"java..", "org.jspecify..", "com.google.errorprone.annotations.."};

    private static String[] in(String... names) {
        String[] packages = new String[names.length + ANNOTATIONS.length];
        for (int i = 0; i < names.length; i++) {
            packages[i] = names[i].startsWith("!") ? names[i].substring(1) : ROOT + "." + names[i];
        }
        System.arraycopy(ANNOTATIONS, 0, packages, names.length, ANNOTATIONS.length);
        return packages;
    }

    private static ArchRule sees(String name, String... allowed) {
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(in(allowed)).or(belongToAnyOf(Object[].class)))
                .allowEmptyShould(true)
                .as(name + " sees only " + String.join(", ", allowed) + " and the JDK");
    }

    @ArchTest
    static final ArchRule DATA = sees("dicom.data", "dicom.data", "!org.slf4j..");

    @ArchTest
    static final ArchRule IO = sees("dicom.io", "dicom.io", "dicom.data", "!org.slf4j..");

    @ArchTest
    static final ArchRule PIXEL = sees(
            "dicom.pixel", "dicom.pixel", "dicom.io", "dicom.data", "!org.slf4j..", "!javax.imageio..", "!java.awt..");

    @ArchTest
    static final ArchRule NET = sees("dicom.net", "dicom.net", "!org.slf4j..", "!javax.net..", "!javax.crypto..");

    @ArchTest
    static final ArchRule DIMSE =
            sees("dicom.dimse", "dicom.dimse", "dicom.net", "dicom.io", "dicom.data", "!org.slf4j..");

    @ArchTest
    static final ArchRule WEB = sees(
            "dicom.web",
            "dicom.web",
            "dicom.dimse",
            "dicom.io",
            "dicom.data",
            "!org.slf4j..",
            "!javax.net..",
            "!com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule DOMAIN = sees("domain", "domain");

    @ArchTest
    static final ArchRule MLLP = sees("mllp", "mllp", "!org.slf4j..");

    @ArchTest
    static final ArchRule FEATURES_SEE_NEITHER_CAMEL_NOR_QUARKUS = noClasses()
            .that(resideInAnyPackage(
                    ROOT + ".dicom..",
                    ROOT + ".domain..",
                    ROOT + ".spool..",
                    ROOT + ".series..",
                    ROOT + ".protocol..",
                    ROOT + ".hemorrhage..",
                    ROOT + ".inference..",
                    ROOT + ".report..",
                    ROOT + ".mllp..",
                    ROOT + ".analysis..",
                    ROOT + ".replay..",
                    ROOT + ".polling..",
                    ROOT + ".ledger.."))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.apache.camel..", "io.quarkus..", "jakarta.ws..", "jakarta.enterprise.."));

    @ArchTest
    static final ArchRule ONLY_ROUTES_AND_COMPONENTS_SEE_AN_EXCHANGE = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".route..", ROOT + ".camel..", ROOT + ".ops..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.camel.."));

    @ArchTest
    static final ArchRule NOTHING_IMPORTS_OPS = noClasses()
            .that(not(resideInAnyPackage(ROOT + ".ops..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + ".ops.."));

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    /** A feature package may see the domain, and of the others only what the line names. */
    @ArchTest
    static void featuresDoNotSeeEachOther(JavaClasses classes) {
        feature(classes, "spool", "dicom");
        feature(classes, "series", "dicom");
        feature(classes, "protocol", "inference", "dicom.data");
        feature(classes, "hemorrhage", "inference");
        feature(classes, "report", "report");
        feature(classes, "mllp");
        feature(classes, "ledger");
        feature(classes, "inference", "inference");
        feature(classes, "domain");
        feature(classes, "polling", "dicom");
        // What is done with a series, whoever asks, stands above the features and below the routes.
        feature(classes, "analysis", "series", "protocol", "hemorrhage", "inference", "dicom");
        feature(classes, "replay", "analysis", "hemorrhage", "ledger", "spool");
    }

    private static void feature(JavaClasses classes, String name, String... others) {
        List<String> allowed = new ArrayList<>();
        allowed.add(ROOT + "." + name + "..");
        allowed.add(ROOT + ".domain..");
        for (String other : others) {
            allowed.add(ROOT + "." + other + "..");
        }
        noClasses()
                .that(resideInAnyPackage(ROOT + "." + name + ".."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(ROOT + "..").and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Every package says in one sentence what it is for, and takes no null unannounced. */
    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        // Generated from src/main/proto.
                        .filter(candidate -> !candidate.getName().endsWith(".proto"))
                        .filter(candidate ->
                                candidate.tryGetPackageInfo().isEmpty() || !candidate.isAnnotatedWith(NullMarked.class))
                        .map(candidate -> candidate.getName()))
                .isEmpty();
    }

    @Test
    void noClassIsLongerThan500Lines() throws IOException {
        List<String> long_ = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                long lines = Files.readAllLines(file).size();
                if (lines > 500) {
                    long_.add(file + ": " + lines);
                }
            }
        }
        assertThat(long_).isEmpty();
    }
}
