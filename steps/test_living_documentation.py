from pytest_bdd import scenarios

scenarios("living_documentation")
