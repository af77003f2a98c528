import { expect, it } from "vitest"
import { paymentKindOf } from "./payment-kind"

it.each([
  [null, "cash_on_delivery"],
  ["pp_system_default", "cash_on_delivery"],
  ["pp_vietqr_vietqr", "bank_transfer"],
  ["pp_bank-transfer_default", "bank_transfer"],
  ["pp_stripe_stripe", "card"],
  ["pp_card_stripe", "card"],
  ["pp_momo_momo", "other"],
])("%s is %s", (provider, kind) => {
  expect(paymentKindOf(provider)).toBe(kind)
})
