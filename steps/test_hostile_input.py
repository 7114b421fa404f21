from pytest_bdd import scenarios

scenarios("hostile_input")
