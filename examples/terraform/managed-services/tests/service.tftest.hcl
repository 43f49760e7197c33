# `terraform test`: asks the service, and changes nothing. What is created here could not be destroyed again within the hour (U-1).

run "is_planned_by_the_provider" {
  command = plan

  assert {
    condition     = length(allot_child_organization.client) == 3
    error_message = "not three clients"
  }
}
