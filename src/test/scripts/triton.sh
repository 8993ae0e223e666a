#!/bin/bash
# A real NVIDIA Triton Inference Server (2.51) on a machine without GPU or containers, on the loopback interface.
#
#   triton.sh start [tritonserver options]   installs on first use, starts, waits until ready; prints
#                                            "ready: grpc 127.0.0.1:PORT http 127.0.0.1:PORT pid PID"
#   triton.sh install                        installs and does no more
#   triton.sh stop                           stops the server this script started on GRPC_PORT, and only that
#   triton.sh status                         exit code 0 when it is ready
#
# GRPC_PORT, HTTP_PORT, METRICS_PORT   default 8001, 8000, 8002; GRPC_PORT=0 lets start take three free ports
# MODELS                               model repository, default triton-model-repo of this checkout
# PEERS_HOME                           where it is installed, default .peers of this checkout
#
# The server comes from the PyPI package nvidia-pytriton; its wheel holds only the Python backend, so
# triton-backend/onnxruntime stands in for the ONNX Runtime backend. Needs Debian 12's python3.11.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
home=${PEERS_HOME:-$root/.peers}/triton
models=${MODELS:-$root/triton-model-repo}
environment=$home/venv
packages=$environment/lib/python3.11/site-packages
server=$packages/pytriton/tritonserver
grpc_port=${GRPC_PORT:-8001}
http_port=${HTTP_PORT:-8000}
metrics_port=${METRICS_PORT:-8002}

pid_file() { echo "$home/run/$grpc_port.pid"; }

# The recorded process, when it is still alive and still a tritonserver.
running_pid() {
  local pid
  pid=$(cat "$(pid_file)" 2>/dev/null) || return 1
  grep -qa 'tritonserver' "/proc/$pid/cmdline" 2>/dev/null && echo "$pid"
}

ready() { curl --silent --fail --max-time 2 --output /dev/null "http://127.0.0.1:$1/v2/health/ready"; }

recorded_http_port() { cat "$home/run/$grpc_port.http" 2>/dev/null || echo "$http_port"; }

has_libpython() { [[ $(ldconfig -p) == *libpython3.11.so.1.0* ]]; }

libpython_directory() {
  has_libpython && return 0
  local directory
  directory=$("$environment/bin/python" -c 'import sysconfig; print(sysconfig.get_config_var("LIBDIR"))')
  if [ ! -e "$directory/libpython3.11.so.1.0" ]; then
    echo "triton.sh: libpython3.11.so.1.0 is missing: apt-get install libpython3.11" >&2
    return 1
  fi
  echo "$directory"
}

install() {
  local mark=$home/installed-1
  [ -e "$mark" ] && return 0
  mkdir -p "$home/run"
  # One installation at a time; a second caller waits and finds it done.
  exec 8>"$home/lock"
  flock 8
  [ -e "$mark" ] && return 0
  local python=/usr/bin/python3.11
  [ -x "$python" ] || python=$(command -v python3.11) || { echo "triton.sh: python3.11 is missing" >&2; return 1; }
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && ! has_libpython; then
    apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends libpython3.11 >&2 || true
  fi
  [ -x "$environment/bin/python" ] || "$python" -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check --no-deps \
    nvidia-pytriton==0.7.0 numpy==1.26.4 onnxruntime==1.23.2
  # The Python backend wants the launcher built for this Python beside its library.
  cp "$server/python_backend_stubs/3.11/triton_python_backend_stub" "$server/backends/python/"
  touch "$mark"
  exec 8>&-
}

choose_free_ports() {
  read -r grpc_port http_port metrics_port < <("$environment/bin/python" - <<'PYTHON'
import socket
sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(3)]
print(*[s.getsockname()[1] for s in sockets])
PYTHON
  )
}

start() {
  install
  [ "$grpc_port" = 0 ] && choose_free_ports
  local pid library log=$home/run/$grpc_port.log
  mkdir -p "$home/run"
  if pid=$(running_pid) && ready "$(recorded_http_port)"; then
    echo "ready: grpc 127.0.0.1:$grpc_port http 127.0.0.1:$(recorded_http_port) pid $pid"
    return 0
  fi
  library=$(libpython_directory)
  mkdir -p "$server/backends/onnxruntime"
  cmp -s "$here/triton-backend/onnxruntime/model.py" "$server/backends/onnxruntime/model.py" ||
    cp "$here/triton-backend/onnxruntime/model.py" "$server/backends/onnxruntime/"
  LD_LIBRARY_PATH=$packages/nvidia_pytriton.libs${library:+:$library} PATH=$environment/bin:$PATH OMP_NUM_THREADS=1 \
    setsid "$server/bin/tritonserver" --model-repository="$models" \
    --backend-directory="$server/backends" --cache-directory="$server/caches" --allow-gpu-metrics=false \
    --http-address=127.0.0.1 --grpc-address=127.0.0.1 --metrics-address=127.0.0.1 \
    --http-port="$http_port" --grpc-port="$grpc_port" --metrics-port="$metrics_port" "$@" \
    >"$log" 2>&1 </dev/null &
  pid=$!
  echo "$pid" >"$(pid_file)"
  echo "$http_port" >"$home/run/$grpc_port.http"
  for _ in $(seq 720); do
    if ready "$http_port"; then
      echo "ready: grpc 127.0.0.1:$grpc_port http 127.0.0.1:$http_port pid $pid"
      return 0
    fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.25
  done
  echo "triton.sh: the server did not become ready; the end of $log:" >&2
  tail -n 20 "$log" >&2
  stop
  return 1
}

# SIGTERM lets Triton end its model processes; its own process group is killed only when it does not listen.
stop() {
  local pid
  if pid=$(running_pid); then
    kill -TERM "$pid"
    for _ in $(seq 320); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.25
    done
    if kill -0 "$pid" 2>/dev/null; then
      kill -KILL -- "-$pid"
    fi
  fi
  rm -f "$(pid_file)" "$home/run/$grpc_port.http"
}

status() {
  local pid
  if pid=$(running_pid) && ready "$(recorded_http_port)"; then
    echo "ready: grpc 127.0.0.1:$grpc_port http 127.0.0.1:$(recorded_http_port) pid $pid"
  else
    echo "not ready"
    return 1
  fi
}

case "${1:-}" in
  install) install ;;
  start) shift; start "$@" ;;
  stop) stop ;;
  status) status ;;
  *) sed -n '2,17s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
