import { InputError } from "@cho-lang/kit/input-error"

const conflict = (code: string, message: string) => new InputError({ code, type: "conflict", message })

/** Packing or sending what the buyer has not agreed to pay for. */
export const feeNotAgreed = () => conflict("fee_not_agreed", "The buyer has not agreed to the delivery fee")

/** A fee for goods whose fee stands in the order. */
export const feeNotAsked = () => conflict("fee_not_asked", "The delivery fee of this order is known")

/** Another fee after the buyer agreed to one. */
export const feeAgreed = () => conflict("fee_agreed", "The buyer has agreed to a fee already")

/** An answer to a proposal that was answered, withdrawn or never there, or a proposal over one that was not read. */
export const feeChanged = () => conflict("fee_changed", "This proposal does not stand any more")
