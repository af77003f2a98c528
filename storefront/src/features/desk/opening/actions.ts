"use server"

import { randomUUID } from "node:crypto"
import { redirect } from "next/navigation"
import { type Answers, readDraft, saveDraft } from "@/lib/backend/desk/opening"
import type { Result } from "@/lib/backend/result"
import type { OpeningStep } from "@/lib/desk-paths"
import { formLocale, formText } from "@/lib/form"
import { localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { type Desk, deskForAction } from "../desk-context"
import { withDone, withFailure } from "../outcome"
import { answersOfForm } from "./form-answers"
import { openForMyself } from "./open-for-myself"
import { firstOpenStep, isOpeningStep, missingAnswers, neighbours, stepOfField } from "./steps"

/** Puts one screen's answers into the kept draft. Two phones at once: the later one is laid over the newer draft. */
async function addToDraft({ key }: Desk, answers: Answers): Promise<Result<Answers>> {
  for (let tries = 0; ; tries += 1) {
    const before = await readDraft(key)
    if (!before.ok) return before
    const joined = { idempotency_key: randomUUID(), ...before.data?.answers, ...answers }
    const saved = await saveDraft(key, { revision: before.data?.revision ?? 0, answers: joined })
    if (saved.ok) return { ok: true, data: joined }
    if (saved.error.code !== "draft_changed" || tries > 0) return saved
  }
}

/** One screen without JavaScript: keeps its answers at the backend and goes on; the last one opens the stall. Fields: step, locale. */
export async function saveStep(form: FormData): Promise<void> {
  const locale = formLocale(form)
  const word = formText(form, "step")
  const step: OpeningStep = isOpeningStep(word) ? word : "ai"
  const here = localePath(locale, paths.openingStep(step))
  const desk = await deskForAction(locale, paths.openingStep(step))
  if (!desk.ok) redirect(withFailure(here, desk.error))
  const kept = await addToDraft(desk.data, answersOfForm(step, form))
  if (!kept.ok) redirect(withFailure(here, kept.error))
  if (missingAnswers(step, kept.data).length > 0) redirect(withFailure(here, { code: "field_missing" }))
  const { after } = neighbours(step)
  if (after) redirect(localePath(locale, paths.openingStep(after)))
  const open = firstOpenStep(kept.data)
  if (open !== step) redirect(withFailure(localePath(locale, paths.openingStep(open)), { code: "field_missing" }))
  const opened = await openForMyself(desk.data, kept.data)
  if (!opened.ok)
    redirect(withFailure(localePath(locale, paths.openingStep(stepOfField(opened.error.field))), opened.error))
  redirect(withDone(localePath(locale, paths.desk), "opened"))
}
