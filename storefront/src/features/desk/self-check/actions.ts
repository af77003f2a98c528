"use server"

import { saveSelfCheck } from "@/lib/backend/desk/self-checks"
import { formText } from "@/lib/form"
import { paths } from "@/lib/paths"
import type { FormState } from "../form-state"
import { runForm } from "../run-action"

const answerOf = /^answers\.([\d.]{1,8})$/

/**
 * Keeps a self-check. Fields: `answers.<number>` of each criterion (points), `not_required`, product, product_set, revision, stall,
 * locale.
 */
export async function keepSelfCheck(_before: FormState, form: FormData): Promise<FormState> {
  const [id, product_set] = [formText(form, "product"), formText(form, "product_set")]
  const here = paths.selfCheck(id, product_set)
  const answers = [...form].flatMap(([name, value]) => {
    const number = answerOf.exec(name)?.[1]
    return number && typeof value === "string" && value !== "" ? [[number, Number(value)]] : []
  })
  const body = {
    product_set,
    answers: Object.fromEntries(answers) as Record<string, number>,
    not_required: form.getAll("not_required").filter((one) => typeof one === "string"),
    revision: Number(formText(form, "revision")),
  }
  return runForm(form, { here, next: here, done: "saved" }, ({ key }) => saveSelfCheck(key, id, body))
}
