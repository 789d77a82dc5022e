#!/usr/bin/env python3
"""add_service.py HEADER SOURCE INCLUDE: makes INCLUDE/aslant/services, which is that of the sources with one service more: what somebody has to
do who adds one."""
import runpy
import shutil
import sys
from pathlib import Path

header, source, include = map(Path, sys.argv[1:])
tables = source / "generators" / "tables"
sys.path.insert(0, str(tables))
from generate import optimized_header  # noqa: E402
from shapes import Member, Operation, Structure  # noqa: E402

services = include / "aslant" / "services"
shutil.rmtree(services, ignore_errors=True)
(services / "models").mkdir(parents=True)
for file in (source / "include" / "aslant" / "services").glob("*.hpp"):
    shutil.copy(file, services)
shutil.copy(header, services)

wash = Structure({"WashId": Member("string", False)})
asked = Structure({"ProgrammeName": Member("string", True), "Degrees": Member("integer", False), "Switch": Member("string", False)})
model = {"startWash": Operation(asked, wash), "startWash.sync": Operation(asked, wash)}
(services / "models" / header.name).write_text(optimized_header(header.stem, model), "utf-8")
sys.argv[1:] = ["--include", str(include)]
runpy.run_path(str(tables / "service_list.py"), run_name="__main__")
