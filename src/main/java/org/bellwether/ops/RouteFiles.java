package org.bellwether.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** Reads the route files before anything starts, so that one bad file is named and not merely fatal. */
public final class RouteFiles {

    private static final String SUFFIX = ".camel.yaml";

    private RouteFiles() {}

    /**
     * Parses every route file of a folder in a context that never starts.
     *
     * @param directory the routes folder
     * @return route identifiers in file order
     * @throws ConfigurationException when a file does not parse, an identifier is used twice or is not the file's name
     */
    public static List<String> check(Path directory) throws ConfigurationException {
        List<Path> files = list(directory);
        List<String> problems = new ArrayList<>();
        Map<String, Path> seen = new HashMap<>();
        List<String> identifiers = new ArrayList<>();
        for (Path file : files) {
            try {
                for (String id : identifiers(file)) {
                    identifiers.add(id);
                    Path other = seen.putIfAbsent(id, file);
                    if (other != null) {
                        problems.add(
                                file + ": route '" + id + "' is already in " + other + "; each id may stand once.");
                    }
                    String name = file.getFileName().toString();
                    if (!name.equals(id + SUFFIX)) {
                        problems.add(file + ": holds route '" + id + "'; a file holds the one route of its own name.");
                    }
                }
            } catch (Exception unparsable) {
                problems.add(file + ": " + rootMessage(unparsable));
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), problems));
        }
        return identifiers;
    }

    private static List<Path> list(Path directory) throws ConfigurationException {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> files = entries.filter(
                            path -> path.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new ConfigurationException(directory + ": holds no route file (*" + SUFFIX + ").");
            }
            return files;
        } catch (IOException unreadable) {
            throw new ConfigurationException(directory + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static List<String> identifiers(Path file) throws Exception {
        // A context of its own for each file: nothing of one file can hide a fault of the next.
        try (CamelContext context = new DefaultCamelContext(false)) {
            Resource resource = ResourceHelper.resolveMandatoryResource(context, "file:" + file);
            List<String> identifiers = new ArrayList<>();
            for (RoutesBuilder builder : PluginHelper.getRoutesLoader(context).findRoutesBuilders(resource)) {
                if (builder instanceof RouteBuilder routes) {
                    routes.setCamelContext(context);
                    routes.configure();
                    for (RouteDefinition route : routes.getRouteCollection().getRoutes()) {
                        identifiers.add(route.getRouteId() == null ? "(no id)" : route.getRouteId());
                    }
                }
            }
            return identifiers;
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).replaceAll("\\s+", " ");
    }
}
