"""A file that the system asks to open reaches the window."""

import os
import subprocess
import sys


def test_a_file_that_the_system_asks_to_open_is_told():
    # In a process of its own: there can be one QApplication only.
    code = (
        "from PySide6.QtGui import QFileOpenEvent; from tlgui.app.file_open import FileOpeningApplication;"
        "app = FileOpeningApplication(['tlgui']); seen = []; app.file_opened.connect(seen.append);"
        "app.sendEvent(app, QFileOpenEvent('model.safetensors')); print(seen[0].name)"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "model.safetensors"
