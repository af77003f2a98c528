"use server"

import { readDong } from "@cho-lang/kit/typed-numbers"
import { type DeliveryInput, saveDeskDelivery } from "@/lib/backend/desk/delivery"
import type { Zone } from "@/lib/delivery-zones"
import { formText } from "@/lib/form"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { runForm } from "../run-action"
import { type Sum, sumName } from "./delivery-names"

function typedFees(form: FormData): DeliveryInput["zones"] {
  if (formText(form, "fees") !== "own") return null
  const sum = (zone: Zone, name: Sum) => readDong(formText(form, sumName(zone, name)))
  const both = (zone: Zone) => ({
    first_kg_vnd: sum(zone, "first_kg_vnd"),
    each_further_kg_vnd: sum(zone, "each_further_kg_vnd"),
  })
  return { commune: both("commune"), province: both("province"), region: both("region"), country: both("country") }
}

/**
 * Says how the stall sends from now on. Fields: revision, fees (market, own) with its sums, free_from_vnd, comes (yes, no),
 * pick_up_place, pick_up_hours, stall, locale.
 */
export async function saveDelivery(_before: FormState, form: FormData): Promise<FormState> {
  const freeFrom = formText(form, "free_from_vnd").trim()
  const input: DeliveryInput = {
    revision: Number(formText(form, "revision")),
    zones: typedFees(form),
    free_from_vnd: freeFrom === "" ? null : readDong(freeFrom),
    pick_up: formText(form, "comes") === "yes",
    pick_up_place: formText(form, "pick_up_place"),
    pick_up_hours: formText(form, "pick_up_hours"),
  }
  const ways = { here: paths.stallDelivery, next: paths.stall, done: "saved" }
  return runForm(form, ways, ({ key }) => saveDeskDelivery(key, input))
}
