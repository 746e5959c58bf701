"""Writes Latin name tokens of the PyPI package names-dataset (Apache-2.0) to a file, one per line.

usage: fill_tokens.py FOLDER_OF_THE_UNPACKED_WHEEL OUT [HOW_MANY]
The tokens fill the search index of the cross-script benchmark up to its size; they are never committed.
Which are taken depends on their hash alone, so every machine takes the same.
"""

import gzip
import hashlib
import io
import pickle
import sys
import unicodedata


class OnlyPlainValues(pickle.Unpickler):
    """Refuses every class but the containers the data set is made of."""

    def find_class(self, module, name):
        if (module, name) in {("collections", "OrderedDict"), ("collections", "defaultdict"), ("builtins", "dict")}:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is not a plain value")


def fold(name):
    letters = unicodedata.normalize("NFKD", name.lower())
    return "".join(c for c in letters if "a" <= c <= "z")


def main():
    folder, out = sys.argv[1], sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 200_000
    names = set()
    for part in ("first_names", "last_names"):
        with gzip.open(f"{folder}/names_dataset/v3/{part}.pkl.gz") as file:
            for name in OnlyPlainValues(io.BytesIO(file.read())).load():
                if " " in name or any(ord(c) > 0x24F for c in name):
                    continue
                folded = fold(name)
                if 3 <= len(folded) <= 20:
                    names.add(folded)
    ranked = sorted(names, key=lambda name: hashlib.sha256(name.encode()).digest())[:count]
    with open(out, "w", encoding="utf-8") as file:
        file.write("\n".join(sorted(ranked)) + "\n")


main()
