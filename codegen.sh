#!/bin/sh
# Generate generated/asckit_api from Apple's OpenAPI document: ./codegen.sh [--spec URL|ZIP|JSON] [--check] [--report FILE]
# or tell what a newer document changes for callers: ./codegen.sh --compare OLD NEW [--report FILE]
# Everything it needs beside Python 3.11+ goes into an environment of its own, below .codegen/.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
python=${PYTHON:-python3}
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "codegen: needs Python 3.11 or later; set PYTHON to one" >&2
    exit 1
}
lock=$root/openapi/requirements.lock
env=$root/.codegen/$(cksum <"$lock" | tr ' \t' '--')
if [ ! -e "$env/complete" ]; then
    echo "codegen: installing the generator into .codegen/ (once)" >&2
    rm -rf "$root/.codegen"
    "$python" -m venv "$env"
    "$env/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$lock"
    touch "$env/complete"
fi
PYTHONPATH="$root/openapi" exec "$env/bin/python" -m pipeline "$@"
