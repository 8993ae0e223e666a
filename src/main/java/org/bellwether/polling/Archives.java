package org.bellwether.polling;

import java.util.List;
import java.util.Optional;

/** The archives of the site. */
public final class Archives {

    private final List<Archive> all;

    /**
     * Keeps them.
     *
     * @param all the archives, each with a name of its own
     */
    public Archives(List<Archive> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Returns all of them.
     *
     * @return in the order of the configuration
     */
    public List<Archive> all() {
        return all;
    }

    /**
     * Finds one.
     *
     * @param name its name
     * @return empty if the site has none of that name, or no more
     */
    public Optional<Archive> find(String name) {
        return all.stream().filter(archive -> archive.name().equals(name)).findFirst();
    }

    /**
     * Finds the archive of a worker.
     *
     * @param worker name of a worker
     * @return empty if the site has no such worker, or no more
     */
    public Optional<Archive> ofWorker(String worker) {
        return all.stream()
                .filter(archive -> archive.options().workers(archive.name()).contains(worker))
                .findFirst();
    }
}
