"""The version of Loss Doctor; the wheel takes it from here."""

VERSION = "0.1.0"
