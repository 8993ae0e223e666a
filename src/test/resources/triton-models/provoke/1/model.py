"""Does what it is told: answers late, not at all, or with no number."""

import time

import numpy as np
import triton_python_backend_utils as pb_utils


class TritonPythonModel:
    def execute(self, requests):
        return [self.answer(request) for request in requests]

    def answer(self, request):
        command = int(pb_utils.get_input_tensor_by_name(request, "command").as_numpy().flat[0])
        if command == -1:
            return pb_utils.InferenceResponse(error=pb_utils.TritonError("told to fail"))
        time.sleep(max(0, command) / 1000)
        value = np.nan if command == -2 else command
        return pb_utils.InferenceResponse([pb_utils.Tensor("echo", np.array([[value]], np.float32))])
