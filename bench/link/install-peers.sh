#!/usr/bin/env sh
# Installs the peers of bench/link into a folder of its own. Usage: install-peers.sh FOLDER
set -eu
python3 -m venv "$1"
"$1/bin/pip" install -q splink==5.0.0 duckdb==1.5.6 pandas==2.3.3 recordlinkage==0.16 nomenklatura==4.17.4
