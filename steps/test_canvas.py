from pytest_bdd import scenarios

scenarios("canvas")
