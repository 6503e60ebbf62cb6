"""Every side-by-side measurement, one after the other; exits with 1 when a figure misses its goal."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PARTS = ("recording.py", "window_gap.py")


def main() -> int:
    codes = []
    for part in PARTS:
        print(f"--- {part}", flush=True)
        codes.append(subprocess.run([sys.executable, str(HERE / part)], check=False).returncode)
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
