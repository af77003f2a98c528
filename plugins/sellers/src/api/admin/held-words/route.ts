import type { MedusaResponse } from "@medusajs/framework/http"
import { readHeldWords } from "../../../queries/held-words"
import { addHeldWordWorkflow } from "../../../workflows/change-held-words"
import type { StaffRequest } from "../../access/guard-admin"
import { bodyOf } from "../../context"

/** Words that hold goods for an officer, by the alphabet, ended ones last: `{ held_words }`, see `queries/held-words.ts`. */
export async function GET(req: StaffRequest, res: MedusaResponse): Promise<void> {
  res.json({ held_words: await readHeldWords(req.scope) })
}

/** Puts a word on the list: `{ word, reason }`; 201 with `{ held_word }`. Whole site. 409 `held_word_known`. */
export async function POST(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { word, reason } = bodyOf(req)
  const input = { word, reason, by_id: req.staff_scope.user_id }
  const { result } = await addHeldWordWorkflow(req.scope).run({ input })
  res.status(201).json({ held_word: result })
}
