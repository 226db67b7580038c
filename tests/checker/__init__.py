"""Tests of the checker; the folder is a package so that file names may repeat elsewhere."""
