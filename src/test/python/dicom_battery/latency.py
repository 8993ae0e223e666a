"""Echoes on one association as fast as it is answered: python -m dicom_battery.latency PORT; each line of input is for how many
seconds, each line of output the 99th percentile in seconds. A process of its own, so that what goes on elsewhere does not
disturb the clock."""

import sys
import time

from .wire import Peer, echo_command, fragments


def main():
    with Peer(int(sys.argv[1]), timeout=60) as peer:
        peer.open(calling="WATCH")
        request = fragments(1, 1, echo_command(), 16000)
        for line in sys.stdin:
            end = time.perf_counter() + float(line)
            took = []
            while time.perf_counter() < end or len(took) < 100:
                begin = time.perf_counter()
                peer.send(request)
                peer.pdu()
                took.append(time.perf_counter() - begin)
                time.sleep(0.001)
            took.sort()
            print(took[len(took) * 99 // 100], flush=True)


if __name__ == "__main__":
    main()
