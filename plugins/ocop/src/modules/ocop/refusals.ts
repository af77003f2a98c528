import { InputError } from "@cho-lang/kit/input-error"
import type { Clash } from "./clash"

/** Why a certificate cannot stand beside the others, with the field that says so: 409 `certificate_twice`, `paper_used`. */
export function clashRefusal(clash: Clash): InputError {
  if (clash === "twice") {
    const message = "This decision names the product already"
    return new InputError({ code: "certificate_twice", field: "decision", type: "conflict", message })
  }
  const field = clash === "code" ? "product_code" : "certificate_no"
  const message = "This number of the decision stands for other goods already"
  return new InputError({ code: "paper_used", field, type: "conflict", message })
}

/** 409: the writing that was looked at is not the last one. */
export function certificateChanged(): InputError {
  return new InputError({ code: "certificate_changed", type: "conflict", message: "Somebody was faster" })
}
