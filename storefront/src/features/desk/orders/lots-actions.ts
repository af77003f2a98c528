"use server"

import { tieOrderLots } from "@/lib/backend/desk/order-lots"
import { formText } from "@/lib/form"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { runForm } from "../run-action"
import { atTiedLine, readTiedLines } from "./tied-lines"

/** Of which batches an order's pieces are. Fields: order, those of `readTiedLines`, stall, locale. */
export async function tieLots(_before: FormState, form: FormData): Promise<FormState> {
  const id = formText(form, "order")
  const here = paths.deskOrder(id)
  const lines = readTiedLines(form)
  return runForm(form, { here, next: here, done: "tied" }, async ({ key }) => {
    const tied = await tieOrderLots(key, id, lines)
    return tied.ok ? tied : { ok: false, error: atTiedLine(tied.error, lines) }
  })
}
