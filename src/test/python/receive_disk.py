"""What the disk allows at this moment: files of one image, each flushed, renamed, and its folder flushed, as a durable
provider must do at least. Runs beside every durable figure, since other users of the disk move it by a factor of ten."""

import os
import shutil
import tempfile

from receive_sender import fan_out

IMAGE_BYTES = 525900


class Disk:
    """Writes into a folder that is deleted when the last measurement is over."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="receive-benchmark-", dir=os.environ.get("BENCHMARK_DIR"))
        self.content = os.urandom(IMAGE_BYTES)
        self.run = 0

    def files_a_second(self, count, writers):
        """Returns durable files a second by so many writers, each in a folder of its own."""
        self.run += 1
        folders = [os.path.join(self.folder, "%d-%d" % (self.run, i)) for i in range(writers)]
        for folder in folders:
            os.mkdir(folder)
        os.sync()
        seconds, _ = fan_out(writers, lambda i: folders[i], lambda folder: self.write(folder, count // writers))
        for folder in folders:
            for entry in os.scandir(folder):
                os.truncate(entry.path, 0)
        return count // writers * writers / seconds

    def write(self, folder, count):
        directory = os.open(folder, os.O_RDONLY)
        for number in range(count):
            part = os.path.join(folder, "%d.part" % number)
            file = os.open(part, os.O_WRONLY | os.O_CREAT)
            os.write(file, self.content)
            os.fdatasync(file)
            os.close(file)
            os.rename(part, part[:-4] + "dcm")
            os.fsync(directory)

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        shutil.rmtree(self.folder)
