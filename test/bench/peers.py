"""Peers outside Node: prints seconds, CPU seconds and peak megabytes as JSON. Usage: peers.py openpyxl|soffice IN OUT COLUMNS"""

import json
import os
import resource
import subprocess
import sys
import time


def with_openpyxl(source: str, target: str, columns: int) -> None:
    import openpyxl

    book = openpyxl.load_workbook(source)
    sheet = book.worksheets[0]
    first = sheet.max_column + 1
    for row in range(2, sheet.max_row + 1):
        for column in range(first, first + columns):
            sheet.cell(row=row, column=column, value="2027-01-31")
    book.save(target)


def with_soffice(source: str, target: str, _columns: int) -> None:
    folder = os.path.dirname(target)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", f"{folder}/converted", source]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.replace(f"{folder}/converted/{os.path.basename(source)}", target)


peer, source, target, columns = sys.argv[1:]
started = time.perf_counter()
{"openpyxl": with_openpyxl, "soffice": with_soffice}[peer](source, target, int(columns))
used = resource.getrusage(resource.RUSAGE_CHILDREN if peer == "soffice" else resource.RUSAGE_SELF)
print(
    json.dumps(
        {
            "seconds": time.perf_counter() - started,
            "cpuSeconds": used.ru_utime + used.ru_stime,
            "megabytes": round(used.ru_maxrss / 1024),
        }
    )
)
