"use server"

import { randomUUID } from "node:crypto"
import type { DeskKey } from "@/lib/backend/desk/door"
import { tapOwnGoods } from "@/lib/backend/desk/goods"
import { correctLotEvent, recallLot } from "@/lib/backend/desk/lot-deeds"
import type { Result } from "@/lib/backend/result"
import { formText } from "@/lib/form"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { refused } from "../refused"
import { runForm, type Told } from "../run-action"
import { atField } from "./record-answered"
import { momentOf, stepBody } from "./step-body"

/** All texts of a form. */
const textsOf = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"))

/**
 * A step was recorded wrong. Fields: reason (`incorrect_data`, `did_not_occur`), those of its form, drop_photos, pictures (names of its
 * photos), lot, event, step, kind, key, stall, locale.
 */
export async function correctStep(_before: FormState, form: FormData): Promise<FormState> {
  const { lot = "", event = "", kind = "", step = "", key: name = "", reason = "", day, ...answers } = textsOf(form)
  const ways = { here: paths.lotCorrect(lot, event), next: paths.lot(lot), done: "corrected" }
  const read = stepBody(kind, answers)
  const pictures = answers.drop_photos === "1" ? [] : (answers.pictures ?? "").split(" ").filter(Boolean)
  const right = {
    ...read.body,
    ...{ step, pictures },
    // Left empty it happened when it was said to have.
    ...(day && { happened_at: momentOf(day, new Date().toISOString()) }),
  }
  const body = { client_key: name, reason, ...(reason === "incorrect_data" && right) }
  return runForm(form, ways, async ({ key }) => {
    const corrected = await correctLotEvent(key, lot, event, body)
    return corrected.ok ? corrected : { ok: false, error: atField(corrected.error, read) }
  })
}

/** Recalls, then takes the goods out of the shop where that is wished: what is recalled stays so, whatever becomes of the second. */
async function recallAndStop(key: DeskKey, form: FormData): Promise<Result<{ isStopped: boolean }>> {
  const body = { client_key: formText(form, "key"), reason: formText(form, "reason") }
  const recalled = await recallLot(key, formText(form, "lot"), body)
  if (!recalled.ok) return recalled
  if (formText(form, "stop") !== "1") return { ok: true, data: { isStopped: true } }
  const stopped = await tapOwnGoods(key, formText(form, "product"), "pause", { request: randomUUID(), form: "" })
  return { ok: true, data: { isStopped: stopped.ok } }
}

/** Recalls a batch. Fields: reason, stop, confirm, lot, product, key, stall, locale. */
export async function recallBatch(_before: FormState, form: FormData): Promise<FormState> {
  if (formText(form, "confirm") !== "1") return refused(form, { code: "confirm_missing", field: "confirm" })
  const id = formText(form, "lot")
  const done = ({ isStopped }: { isStopped: boolean }): Told => ({ done: isStopped ? "recalled" : "recalledOnSale" })
  return runForm(form, { here: paths.lotRecall(id), next: paths.lot(id), done }, ({ key }) => recallAndStop(key, form))
}
