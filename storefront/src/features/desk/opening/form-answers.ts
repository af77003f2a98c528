import type { Answers } from "@/lib/backend/desk/opening"
import type { OpeningStep } from "@/lib/desk-paths"
import { entityTypes } from "@/lib/desk-terms"
import { formText } from "@/lib/form"

/** The answers of one screen as a plain form sends them, without JavaScript. An account without a number is no account. */
export function answersOfForm(step: OpeningStep, form: FormData): Answers {
  const text = (name: string): string => formText(form, name).trim()
  if (step === "ai") {
    const kind = entityTypes.find((one) => one === text("entity_type"))
    return { entity_type: kind, owner_name: text("owner_name"), organisation_name: text("organisation_name") }
  }
  if (step === "o-dau") return { village: text("village"), street_address: text("street_address") }
  if (step === "lam-gi") {
    const crafts = form.getAll("crafts").filter((one): one is string => typeof one === "string")
    return { crafts, name: text("name"), story: text("story") }
  }
  if (text("account_number") === "") return { bank_account: undefined }
  return {
    bank_account: {
      bank_bin: text("bank_bin"),
      account_number: text("account_number").replace(/\s/g, ""),
      holder_name: text("holder_name"),
    },
  }
}
