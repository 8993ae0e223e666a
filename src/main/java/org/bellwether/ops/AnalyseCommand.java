package org.bellwether.ops;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.bellwether.analysis.FolderAnalysis;
import org.bellwether.analysis.StudyAnalyser;
import org.bellwether.inference.InferenceEngine;
import org.bellwether.protocol.RuleFileException;

/**
 * {@code analyse FOLDER}: reads the DICOM files of a folder with the networks of this engine, without database, network
 * or recipients.
 */
final class AnalyseCommand {

    static final String NAME = "analyse";

    private static final Set<String> FLAGS = Set.of("--json", "--every-series");
    private static final Set<String> VALUED = Set.of("--models-dir", "--engine", "--threads", "--repeat");

    private AnalyseCommand() {}

    /**
     * Runs the command.
     *
     * @param given what follows its name
     * @param results where results go
     * @param notes where everything else goes
     * @return the exit code of the process
     * @throws ConfigurationException when an argument or an option of the engine is wrong, or a network cannot be called
     */
    static int run(List<String> given, PrintStream results, PrintStream notes) throws ConfigurationException {
        Arguments arguments = new Arguments(NAME, given, FLAGS, VALUED);
        if (arguments.others().size() != 1) {
            throw new ConfigurationException(NAME + " needs one folder: analyse FOLDER [--json] [--models-dir FOLDER]"
                    + " [--engine onnx|triton] [--threads N] [--every-series] [--repeat N].");
        }
        Path folder = Arguments.folder(arguments.others().get(0));
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException("There is no folder '" + folder.toAbsolutePath() + "'.");
        }
        int repeat = arguments.count("--repeat", 1);
        arguments.count("--threads", 1);
        arguments.publishFolder("--models-dir", "bellwether.models-dir");
        arguments.publish("--engine", "bellwether.inference.engine");
        arguments.publish("--threads", "bellwether.inference.threads");
        ImagingBeans beans = new ImagingBeans(SiteConfiguration.read().config());
        try (InferenceEngine engine = beans.engine()) {
            Networks.requireReady(engine, beans);
            StudyAnalyser analyser = new StudyAnalyser(beans.analysis(engine), arguments.has("--every-series"));
            return new FolderAnalysis(analyser, repeat, arguments.has("--json"), results, notes).run(folder);
        } catch (RuleFileException wrong) {
            throw new ConfigurationException(String.valueOf(wrong.getMessage()));
        } catch (IOException unreadable) {
            throw new ConfigurationException("The folder cannot be read: " + unreadable.getMessage());
        }
    }
}
