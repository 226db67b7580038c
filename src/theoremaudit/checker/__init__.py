"""The small checker: the part that people must trust.

It imports the standard library and python-flint alone, never the engine that produces certificates.
"""

from .certificates import Checked, verify, verify_file
from .terms import Rejected

__all__ = ["Checked", "Rejected", "verify", "verify_file"]
