# `terraform test`: needs no service, as the provider is a mock.

mock_provider "allot" {}

run "clients_have_what_they_are_said_to_have" {
  command = plan

  assert {
    condition     = allot_child_organization.client["harbour"].protected
    error_message = "harbour is not protected"
  }
  assert {
    condition     = allot_child_organization.client["pine"].labels.tier == "standard"
    error_message = "a client is of the tier standard where nothing is said"
  }
}

run "a_client_begins_with_10000" {
  variables {
    clients = {
      elm = { name = "Elm Tiles", owner = { name = "Ela Tile", email = "ela@elm.example" } }
    }
  }

  assert {
    condition     = allot_child_organization.client["elm"].credits == 10000
    error_message = "a client without credits does not begin with 10,000 (C-2)"
  }
}

run "no_more_is_handed_out_than_was_purchased" {
  command = plan

  variables {
    purchased = 400000
  }

  expect_failures = [var.clients]
}
