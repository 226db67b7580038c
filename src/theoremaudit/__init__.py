"""theorem-audit: audits the mathematics of a theory paper.

>>> from theoremaudit import forall, decide
>>> decide(forall("(x + y)/2 >= sqrt(x*y)", given=["x > 0", "y > 0"])).verdict
'proved'
"""

from theoremaudit.deciding import Decision, decide
from theoremaudit.isolating import Worker
from theoremaudit.statements import Statement, forall

__all__ = ["Decision", "Statement", "Worker", "decide", "forall"]
