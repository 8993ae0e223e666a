"""Makes tables of the figures that the parts of the receive benchmark left, and tells which goals are met."""

import statistics

ASSOCIATIONS = (1, 4, 8, 32)


class Figures:
    """Medians over the rounds."""

    def __init__(self, lines):
        self.lines = lines

    def values(self, measure, name, key, **which):
        return [line[key] for line in self.lines
                if line["measure"] == measure and line["name"] == name
                and all(line.get(k) == v for k, v in which.items())]

    def median(self, measure, name, key, **which):
        values = self.values(measure, name, key, **which)
        return statistics.median(values) if values else None

    def names(self, measure):
        return list(dict.fromkeys(line["name"] for line in self.lines if line["measure"] == measure))

    def rate(self, name, associations):
        return self.median("store", name, "images_a_second", associations=associations)

    def disk(self, writers):
        return self.median("disk", "files", "files_a_second", associations=writers)


def ratio(one, other):
    return None if one is None or not other else one / other


def goals(figures):
    """Yields measure, our figure, the goal in words, and whether it is met: None where there is nothing to compare with."""
    unsynced, durable = "ours-unsynced", "ours-durable"
    for associations in (1, 4, 8):
        ours = figures.rate(unsynced, associations)
        least = {"storescp": 0.8 if associations == 1 else 1.0, "dcm4che": 1.3 if associations == 1 else 1.5}
        if associations > 1:
            least.update({"Orthanc": 3, "pynetdicom": 4})
        for name, factor in least.items():
            yield at_least("unsynced, %d associations / %s" % (associations, name),
                           ratio(ours, figures.rate(name, associations)), factor)
    for name in (unsynced, durable):
        for associations in (1, 4, 8):
            yield at_most("CPU ms an image, %s, %d associations" % (name[5:], associations),
                          figures.median("store", name, "cpu_ms", associations=associations), 1.0)
    for associations, orthanc, disk in ((1, 1.0, 0.5), (8, 2.0, 0.4)):
        ours = figures.rate(durable, associations)
        yield at_least("durable, %d associations / Orthanc" % associations,
                       ratio(ours, figures.rate("Orthanc", associations)), orthanc)
        yield at_least("durable, %d associations / what the disk allows %d writers" % (associations, associations),
                       ratio(ours, figures.disk(associations)), disk)
    for name in (unsynced, durable):
        yield at_least("%s, 32 associations / own 4" % name[5:], ratio(figures.rate(name, 32), figures.rate(name, 4)), 0.85)
    yield from first_series(figures)
    yield at_most("C-ECHO p50 / storescp", ratio(
        figures.median("echo", durable, "p50_ms"), figures.median("echo", "storescp", "p50_ms")), 2)
    best = [figures.median("associate", durable, "associations_a_second", at_once=n) or 0 for n in (1, 2, 4)]
    yield at_least("associations/s", max(best) or None, 2000)
    yield from find(figures)
    yield from memory(figures)


def first_series(figures):
    first = figures.median("series-first", "ours-durable", "series_ms")
    yield at_most("first series after the start / warm",
                  ratio(first, figures.median("series-warm", "ours-durable", "series_ms")), 3)
    yield at_most("worst image of the first series, ms",
                  figures.median("series-first", "ours-durable", "worst_image_ms"), 100)


def find(figures):
    levels = dict.fromkeys(line["level"] for line in figures.lines if line["measure"] == "find")
    for level in levels:
        ours = [figures.median("find", "ours-durable", "p50_ms", level=level, instances=n) for n in (1000, 10000)]
        other = figures.median("find", "Orthanc-unsynced", "p50_ms", level=level, instances=1000)
        yield at_most("C-FIND %s over 1,000 instances / Orthanc" % level, ratio(ours[0], other), 1)
        yield at_most("C-FIND %s over 10,000 / over 1,000" % level, ratio(ours[1], ours[0]), 1.3)


def memory(figures):
    for what in ("associations", "images"):
        for key in ("resident_mib", "live_heap_mib"):
            values = [line[key] for line in figures.lines if line["measure"] == "memory-" + what]
            yield at_most("memory over %s, %s, largest - smallest MiB" % (what, key[:-4].replace("_", " ")),
                          max(values) - min(values) if values else None, 64)


def at_least(measure, value, goal):
    return measure, value, ">= %g" % goal, None if value is None else value >= goal


def at_most(measure, value, goal):
    return measure, value, "<= %g" % goal, None if value is None else value <= goal


def print_report(lines):
    figures = Figures(lines)
    rates(figures)
    services(figures)
    print("\n| measure | ours | must | |\n|---|---|---|---|")
    for measure, value, goal, met in goals(figures):
        verdict = {True: "met", False: "**missed**", None: "nothing to compare with"}[met]
        print("| %s | %s | %s | %s |" % (measure, "-" if value is None else "%.2f" % value, goal, verdict))


def rates(figures):
    names = figures.names("store")
    if not names:
        return
    print("\n| images/s (CPU ms an image), median | %s |" % " | ".join(
        "%d association%s" % (n, "s" if n > 1 else "") for n in ASSOCIATIONS))
    print("|---|" + "---|" * len(ASSOCIATIONS))
    for name in names:
        cells = []
        for associations in ASSOCIATIONS:
            rate = figures.rate(name, associations)
            cpu = figures.median("store", name, "cpu_ms", associations=associations)
            cells.append("-" if rate is None else "%.0f (%.2f)" % (rate, cpu))
        print("| %s | %s |" % (name, " | ".join(cells)))
    disk = [figures.disk(n) for n in ASSOCIATIONS]
    print("| durable files/s of this disk, as many writers | %s |" % " | ".join(
        "-" if value is None else "%.0f" % value for value in disk))


def services(figures):
    names = list(dict.fromkeys(figures.names("echo") + figures.names("series-first") + figures.names("find")))
    if not names:
        return
    print("\n| median | C-ECHO p50 ms | associations/s, 1 / 2 / 4 at once | first series ms, worst image | warm series ms |")
    print("|---|---|---|---|---|")
    for name in names:
        at_once = [figures.median("associate", name, "associations_a_second", at_once=n) for n in (1, 2, 4)]
        cells = [
            number(figures.median("echo", name, "p50_ms"), "%.3f"),
            " / ".join(number(value, "%.0f") for value in at_once),
            "%s, %s" % (number(figures.median("series-first", name, "series_ms"), "%.0f"),
                        number(figures.median("series-first", name, "worst_image_ms"), "%.0f")),
            number(figures.median("series-warm", name, "series_ms"), "%.0f")]
        print("| %s | %s |" % (name, " | ".join(cells)))
    for line in figures.lines:
        if line["measure"].startswith(("find", "memory")):
            print("; ".join("%s %s" % (k, "%.2f" % v if isinstance(v, float) else v) for k, v in line.items()))


def number(value, form):
    return "-" if value is None else form % value
