import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Answers, StoredDraft } from "@/lib/backend/desk/opening"
import { answerFields, chooseDraft, hasUnsent, type LocalDraft, mergeDrafts, readLocalDraft, sameAnswer } from "./draft"

const stored = (answers: Answers, revision = 4): StoredDraft => ({
  answers,
  revision,
  updatedAt: "2026-11-22T07:00:00Z",
})
const local = (answers: Answers, base: Answers = {}, revision = 0): LocalDraft => {
  return { answers, base, revision, ready: false }
}

describe("two phones, one draft", () => {
  it("takes the backend's when this phone has nothing of its own", () => {
    const merged = mergeDrafts(local({ name: "A" }, { name: "A" }, 3), stored({ name: "B" }))
    expect(merged).toMatchObject({ kind: "merged", draft: { answers: { name: "B" }, revision: 4 } })
  })

  it("keeps what was written without network when the backend has nothing", () => {
    const merged = mergeDrafts(local({ owner_name: "Trần Thị Lan" }), null)
    expect(merged).toMatchObject({ kind: "merged", draft: { answers: { owner_name: "Trần Thị Lan" }, revision: 0 } })
  })

  it("joins changes of different fields without asking", () => {
    const here = local({ owner_name: "Lan", name: "Gian cô Lan" }, { owner_name: "Lan" }, 3)
    const merged = mergeDrafts(here, stored({ owner_name: "Lan", village: "ha-thai" }))
    expect(merged).toMatchObject({
      kind: "merged",
      draft: { answers: { owner_name: "Lan", name: "Gian cô Lan", village: "ha-thai" }, revision: 4 },
    })
  })

  it("asks when both changed the same field in different ways, and names the field", () => {
    const here = local({ owner_name: "Lan", name: "Gian A" }, { owner_name: "Lan" }, 3)
    const there = stored({ owner_name: "Lan", name: "Gian B" })
    expect(mergeDrafts(here, there)).toMatchObject({ kind: "conflict", fields: ["name"] })
    expect(chooseDraft(here, there, "here")).toMatchObject({ answers: { name: "Gian A" }, revision: 4 })
    expect(hasUnsent(chooseDraft(here, there, "here"))).toBe(true)
    expect(hasUnsent(chooseDraft(here, there, "there"))).toBe(false)
  })

  it("keeps one key for both versions, so that two phones open one stall", () => {
    const here = local({ name: "A", idempotency_key: "of-this-phone" })
    const there = stored({ name: "B", idempotency_key: "of-the-other" })
    expect(chooseDraft(here, there, "here").answers.idempotency_key).toBe("of-the-other")
  })

  const answers: fc.Arbitrary<Answers> = fc.record(
    {
      owner_name: fc.constantFrom("", "Lan", "Hạnh"),
      village: fc.constantFrom("ha-thai", "xuan-la"),
      crafts: fc.subarray(["son-mai", "to-he"]),
      name: fc.constantFrom("A", "B"),
    },
    { requiredKeys: [] },
  )

  it("never loses an answer: each field of the result is what one side says, and an own change survives or is asked about", () => {
    fc.assert(
      fc.property(answers, answers, answers, (base, mine, theirs) => {
        const result = mergeDrafts(local(mine, base, 3), stored(theirs))
        for (const field of answerFields) {
          const changed = !sameAnswer(field, mine, base)
          if (result.kind === "conflict") continue
          const expected = changed ? mine : theirs
          expect(sameAnswer(field, result.draft.answers, expected), field).toBe(true)
        }
        if (result.kind === "conflict")
          for (const field of result.fields) expect(sameAnswer(field, mine, theirs), field).toBe(false)
      }),
    )
  })
})

it.each([null, "", "{", "[]", '"x"', '{"answers":3}', '{"answers":[]}'])("takes %s for no draft", (text) => {
  expect(readLocalDraft(text)).toBeNull()
})

it("reads back what it wrote", () => {
  const draft = { ...local({ name: "A", crafts: ["son-mai"] }, { name: "A" }, 2), ready: true }
  expect(readLocalDraft(JSON.stringify(draft))).toEqual(draft)
})
