import type { Answers } from "@/lib/backend/desk/opening"
import { type OpeningStep, openingSteps } from "@/lib/desk-paths"
import type { AnswerField } from "./draft"

/** Which screen asks for which answers. */
const fieldsOfStep: Record<OpeningStep, readonly AnswerField[]> = {
  ai: ["entity_type", "owner_name", "organisation_name"],
  "o-dau": ["village", "street_address"],
  "lam-gi": ["crafts", "name", "story"],
  "tai-khoan": ["bank_account"],
}

/** What a screen is called in the words. */
export const wordsOfStep = { ai: "who", "o-dau": "where", "lam-gi": "what", "tai-khoan": "account" } as const

/** True for the word of a screen in an address. */
export function isOpeningStep(word: string | undefined): word is OpeningStep {
  return openingSteps.some((step) => step === word)
}

/** Organisations are named beside the person who signs. */
export function needsOrganisation({ entity_type: kind }: Answers): boolean {
  return kind === "cooperative" || kind === "company"
}

/** Answers of a screen that are still missing. An account may wait, but half an account is none. */
export function missingAnswers(step: OpeningStep, answers: Answers): string[] {
  const empty = (field: "owner_name" | "organisation_name" | "village" | "street_address" | "name") =>
    (answers[field] ?? "").trim() === "" ? [field] : []
  if (step === "ai") {
    const organisation = needsOrganisation(answers) ? empty("organisation_name") : []
    return [...(answers.entity_type ? [] : ["entity_type"]), ...empty("owner_name"), ...organisation]
  }
  if (step === "o-dau") return [...empty("village"), ...empty("street_address")]
  if (step === "lam-gi") return [...(answers.crafts?.length ? [] : ["crafts"]), ...empty("name")]
  const account = answers.bank_account
  if (!account) return []
  return (["bank_bin", "account_number", "holder_name"] as const).filter((field) => account[field].trim() === "")
}

/** Where to go on: the first screen with something missing, else the last one. */
export function firstOpenStep(answers: Answers): OpeningStep {
  return openingSteps.find((step) => missingAnswers(step, answers).length > 0) ?? "tai-khoan"
}

/** The screen that asks for the field an error names; the last one for errors of none. */
export function stepOfField(field: string | null): OpeningStep {
  const [root = ""] = (field ?? "").split(".")
  return openingSteps.find((step) => fieldsOfStep[step].some((one) => one === root)) ?? "tai-khoan"
}

/** The screens before and after; null at the ends. */
export function neighbours(step: OpeningStep): { before: OpeningStep | null; after: OpeningStep | null } {
  const at = openingSteps.indexOf(step)
  return { before: openingSteps[at - 1] ?? null, after: openingSteps[at + 1] ?? null }
}
