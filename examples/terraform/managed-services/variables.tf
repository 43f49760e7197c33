variable "purchased" {
  description = "Credits that Brightline has purchased"
  type        = number
  default     = 500000
}

variable "clients" {
  description = "Clients by key. What they have in common is said once, as defaults."
  type = map(object({
    name      = string
    owner     = object({ name = string, email = string })
    credits   = optional(number, 10000)
    tier      = optional(string, "standard")
    protected = optional(bool)
  }))
  default = {
    harbour = {
      name      = "Harbour Foods"
      owner     = { name = "Hana Dvorak", email = "hana@harbour.example" }
      credits   = 300000
      tier      = "gold"
      protected = true # no pause, move, cut or unlink by accident (O-13)
    }
    oak = {
      name    = "Oak Furniture"
      owner   = { name = "Otto Novak", email = "otto@oak.example" }
      credits = 150000
    }
    pine = {
      name    = "Pine Press"
      owner   = { name = "Petra Mala", email = "petra@pine.example" }
      credits = 50000
    }
  }

  # The service refuses it as well (C-4); here it is said before anything is asked.
  validation {
    condition     = sum([for one in var.clients : one.credits]) <= var.purchased
    error_message = "Clients have more credits than Brightline has purchased."
  }
}
