import { InputError } from "@cho-lang/kit/input-error"
import { readText } from "@cho-lang/kit/plain-text"
import type { Handover } from "../../providers/carriers/carrier"
import { readShipment } from "./read-move"

/** How a parcel was sent, and what its form showed of it; `before` is null where that is not said. */
export interface ParcelWish extends Handover {
  before: Handover | null
}

const SHOWN_MAX = 60

const fieldsOf = (one: unknown): Record<string, unknown> => (typeof one === "object" && one !== null ? { ...one } : {})

/**
 * `{ carrier?, tracking_code?, before?: { carrier?, tracking_code? } }`; `before` as it was shown.
 * @throws InputError `tracking_code_wrong`, `text_too_long`, `text_control_characters`, `field_wrong`
 */
export function readParcel(body: Record<string, unknown>): ParcelWish {
  const { carrier, tracking_code } = fieldsOf(body.before)
  const shown = (value: unknown, name: string) => readText(value, { field: `before.${name}`, max: SHOWN_MAX })
  return {
    ...readShipment(body),
    before: body.before
      ? { carrier: shown(carrier, "carrier"), tracking_code: shown(tracking_code, "tracking_code") }
      : null,
  }
}

const isSame = (one: Handover, other: Handover): boolean =>
  one.carrier === other.carrier && one.tracking_code === other.tracking_code

/**
 * Whether what is typed stands already: the same form again. One that comes late, over what was typed since it was shown, is refused.
 * @throws InputError `parcel_changed` (409, `now`: what stands)
 */
export function standsAlready({ before, ...typed }: ParcelWish, stands: Handover): boolean {
  if (isSame(typed, stands)) {
    return true
  }
  if (before && !isSame(before, stands)) {
    throw new InputError({
      code: "parcel_changed",
      field: "tracking_code",
      type: "conflict",
      message: "Another carrier or code was typed since this form was shown",
      details: { now: [stands.carrier, stands.tracking_code].filter(Boolean).join(" · ") || "–" },
    })
  }
  return false
}
