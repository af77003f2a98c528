import { saveAboutMe } from "@/lib/backend/desk/me"
import { type Answers, openStall } from "@/lib/backend/desk/opening"
import type { Result } from "@/lib/backend/result"
import { deskStallCookie } from "@/lib/session"
import type { Desk } from "../desk-context"

/** Answers as the backend takes them: nothing empty, and an organisation's name only where there is one. */
export function sentAnswers(answers: Answers): Answers {
  const filled = Object.entries(answers).filter(([, value]) => value !== undefined && value !== "")
  const { organisation_name: organisation, ...rest } = Object.fromEntries(filled) as Answers
  const isOrganisation = rest.entity_type === "cooperative" || rest.entity_type === "company"
  return isOrganisation && organisation ? { ...rest, organisation_name: organisation } : rest
}

/** Opens a stall in the person's own name and goes to work for it. Somebody who had no name yet is called as the owner is. */
export async function openForMyself(desk: Desk, answers: Answers): Promise<Result<{ id: string; name: string }>> {
  const key = { ...desk.key, stallId: null }
  const opened = await openStall(key, sentAnswers(answers))
  if (!opened.ok) return opened
  if (desk.person.name === "" && answers.owner_name) await saveAboutMe(key, { name: answers.owner_name })
  await deskStallCookie.keep(opened.data.id)
  return opened
}
