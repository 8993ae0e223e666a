"""A Triton backend named "onnxruntime" for servers that carry only the Python backend.

Triton loads a backend from a folder of its name; with this file in a folder `onnxruntime` beside the Python
backend, a repository whose config.pbtxt says `backend: "onnxruntime"` is served unchanged, by the PyPI package
of the same name. Requests that Triton batched together and whose shapes agree run as one.
"""

import json
from pathlib import Path

import numpy
import onnxruntime
import triton_python_backend_utils as backend


class TritonPythonModel:
    """One loaded model; Triton gives each instance its own process."""

    def initialize(self, arguments):
        """Opens <repository>/<version>/model.onnx on one thread."""
        config = json.loads(arguments["model_config"])
        name = config.get("default_model_filename") or "model.onnx"
        file = Path(arguments["model_repository"]) / arguments["model_version"] / name
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        self.inputs = [tensor.name for tensor in self.session.get_inputs()]
        self.outputs = [tensor.name for tensor in self.session.get_outputs()]
        self.batched = config["max_batch_size"] > 0

    def execute(self, requests):
        """Answers every request in its place; an error of the runtime becomes the error of its group alone."""
        feeds = [
            {name: backend.get_input_tensor_by_name(request, name).as_numpy() for name in self.inputs}
            for request in requests
        ]
        responses = [None] * len(requests)
        for members in self._groups(feeds):
            try:
                answers = self._run([feeds[index] for index in members])
            except Exception as error:
                failure = backend.TritonError(f"onnxruntime: {error}", backend.TritonError.INTERNAL)
                for index in members:
                    responses[index] = backend.InferenceResponse(error=failure)
                continue
            for index, answer in zip(members, answers):
                wanted = requests[index].requested_output_names()
                tensors = [backend.Tensor(name, numpy.ascontiguousarray(answer[name])) for name in wanted]
                responses[index] = backend.InferenceResponse(tensors)
        return responses

    def _groups(self, feeds):
        """Indices of requests that may share one run: same shape behind the batch axis, or each alone."""
        if not self.batched:
            return [[index] for index in range(len(feeds))]
        groups = {}
        for index, feed in enumerate(feeds):
            groups.setdefault(tuple(array.shape[1:] for array in feed.values()), []).append(index)
        return list(groups.values())

    def _run(self, feeds):
        """Runs the feeds as one batch and cuts the outputs apart again."""
        if len(feeds) == 1:
            return [dict(zip(self.outputs, self.session.run(self.outputs, feeds[0])))]
        joined = {name: numpy.concatenate([feed[name] for feed in feeds]) for name in self.inputs}
        sizes = [len(feed[self.inputs[0]]) for feed in feeds]
        cuts = numpy.cumsum(sizes)[:-1]
        parts = [numpy.split(output, cuts) for output in self.session.run(self.outputs, joined)]
        return [dict(zip(self.outputs, pieces)) for pieces in zip(*parts)]
