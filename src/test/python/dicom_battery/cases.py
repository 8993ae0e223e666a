"""A case is a function that does something to a provider and says in a word what came of it."""

from collections import namedtuple

Case = namedtuple("Case", "name run allowed targets slow timed")
ALL = []
EVERY = ("ours", "storescp", "dcmqrscp", "orthanc")
QUERY = ("ours", "dcmqrscp", "orthanc")


def case(*allowed, targets=EVERY, slow=False, timed=False):
    """Registers a case; these are the outcomes that the standard, or what others do, lets pass. One that waits for a time-out
    is tried again where it fails: on a busy machine the time-out may come before what it should come after."""

    def register(function):
        ALL.append(Case(function.__name__, function, allowed, targets, slow, timed))
        return function

    return register


def add(name, function, *allowed, targets=EVERY, slow=False):
    ALL.append(Case(name, function, allowed, targets, slow, False))


def applies(one, target):
    """Whether a case is one for this target. The engine has one port, with the time-outs of every day."""
    if target == "engine":
        return "ours" in one.targets and not one.timed and not one.name.startswith("tls_") and one.name not in PORTS_OF_THEIR_OWN
    return target in one.targets


PORTS_OF_THEIR_OWN = {"a_private_sop_class_with_the_option"}
