"""Where the frozen program begins; on Windows there are two of it, `tlgui` in a terminal and `tlgui-window` without."""

import sys
from pathlib import Path

from tlgui.__main__ import main, main_window

if __name__ == "__main__":
    is_window = Path(sys.executable).stem.endswith("-window")
    sys.exit(main_window() if is_window else main())
