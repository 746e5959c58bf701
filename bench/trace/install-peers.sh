#!/usr/bin/env sh
# Installs the peers of bench/trace into a folder of its own. Usage: install-peers.sh FOLDER
set -eu
python3 -m venv "$1"
"$1/bin/pip" install -q numpy==2.3.5 pandas==2.3.3 scipy==1.17.1 igraph duckdb==1.5.6 pyspark==4.0.1 "psycopg[binary]==3.3.9"
