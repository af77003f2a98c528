import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import type { ListingAnswers, ListingDraft } from "@/lib/backend/desk/listings"
import type { Answered } from "@/lib/browser/desk"
import * as shelf from "@/lib/browser/kept-pieces"
import { isUnsent, settledPiece } from "@/lib/browser/piece"
import { PieceBox, type Shelf } from "./piece-box"
import type { Line } from "./piece-sending"

const offline = { kind: "offline" } as const
const nothing = { revision: 0, answers: {}, pictures: [] }
let people = 0

const refusal = (code: string, status = 400) =>
  ({ kind: "refused", error: { code, field: null, status, words: `lời của ${code}` } }) as const

/** A backend with one draft, as the desk's doors answer it; `cut` takes the line away. */
function market() {
  const draft: ListingDraft = {
    revision: 0,
    answers: {},
    state: "open",
    pictures: [],
    reason: null,
    savedBy: { id: "mem_2", name: "Bà Tư" },
    updatedAt: "2026-11-22T01:00:00.000Z",
  }
  const at = { cut: false, loseAnswer: false, photo: null as Answered<never> | null, saves: 0, proposals: 0, photos: 0 }
  const there = (): ListingDraft | null => (draft.revision > 0 ? { ...draft } : null)
  const line: Line = {
    fetchListingDraft: async () => (at.cut ? offline : { kind: "ok", data: { draft: there() } }),
    sendListingDraft: async (_, { revision, state, answers }) => {
      if (at.cut) return offline
      if (revision !== draft.revision || (revision > 0 && state && state !== draft.state))
        return refusal("draft_changed", 409)
      at.saves += 1
      Object.assign(draft, { revision: revision + 1, answers: structuredClone(answers), state: "open" })
      const ids = answers.pictures as string[]
      draft.pictures = ids.map((id) => ({ id, key: id, isReady: false }))
      return at.loseAnswer ? offline : { kind: "ok", data: { ...draft } }
    },
    sendPhoto: async () => {
      if (at.cut) return offline
      at.photos += 1
      return at.photo ?? { kind: "ok", data: { id: `photo_${at.photos}`, key: `anh-${at.photos}`, isReady: false } }
    },
    sendProposal: async () => {
      if (at.cut) return offline
      at.proposals += 1
      draft.state = "proposed"
      return { kind: "ok", data: {} }
    },
  }
  return { at, draft, line }
}

function phone(line: Line, store: Shelf = shelf) {
  people += 1
  const name = { person: `mem_${people}`, stall: "sel_1", key: `0b0d4b1e-1f0a-4c59-8a51-${people}` }
  const box = (start = nothing as Parameters<typeof settledPiece>[1]) =>
    new PieceBox(settledPiece(name, start), "vi", store, line)
  return { name, box, kept: () => shelf.findPiece(name) }
}

const text = (answers: ListingAnswers): ListingAnswers => ({ ...answers, pictures: undefined })

describe("a piece on a phone", () => {
  it("is kept at each change without network, and sent when there is some, photos and all", async () => {
    const { at, draft, line } = market()
    const here = phone(line)
    at.cut = true
    const first = here.box()
    await first.open(nothing)
    first.change({ name: "Khay trà" })
    await first.addPhoto("may-1", new Blob(["ảnh"]))
    await first.send()
    expect(first.snapshot().saved).toBe("offline")
    expect(await here.kept()).toMatchObject({ answers: { name: "Khay trà" }, photos: [{ local: "may-1", id: null }] })

    // The browser was closed; another page takes it up.
    at.cut = false
    const again = here.box()
    await again.open(nothing)
    expect(again.snapshot()).toMatchObject({ round: 1, piece: { answers: { name: "Khay trà" } } })
    expect(Object.keys(again.snapshot().seen)).toEqual(["may-1"])
    await again.send()
    expect(draft.answers).toEqual({ name: "Khay trà", pictures: ["photo_1"] })
    expect(isUnsent(again.snapshot().piece)).toBe(false)
    expect(await shelf.findPhotoFile(here.name, "may-1")).toBeNull()
  })

  it("goes to the commune by itself once there is network, and leaves the phone then", async () => {
    const { at, draft, line } = market()
    const here = phone(line)
    const box = here.box()
    await box.open(nothing)
    box.change({ name: "Khay trà" })
    at.cut = true
    await box.propose()
    expect(await here.kept()).toMatchObject({ proposing: true })
    at.cut = false
    await box.send()
    expect([draft.state, at.proposals, box.snapshot().isProposed]).toEqual(["proposed", 1, true])
    expect(await here.kept()).toBeNull()
  })

  it("is not sent to the commune any more when it was changed after the tap", async () => {
    const { at, line } = market()
    const box = phone(line).box()
    await box.open(nothing)
    at.cut = true
    await box.propose()
    box.change({ name: "Khay trà nhỏ" })
    at.cut = false
    await box.send()
    expect([at.saves, at.proposals]).toEqual([1, 0])
  })

  it("knows its own save again when the answer was lost", async () => {
    const { at, draft, line } = market()
    const box = phone(line).box()
    await box.open(nothing)
    box.change({ name: "Khay" })
    at.loseAnswer = true
    await box.send()
    at.loseAnswer = false
    box.change({ name: "Khay trà" })
    await box.send()
    expect(box.snapshot().other).toBeNull()
    expect([draft.answers.name, draft.revision]).toEqual(["Khay trà", 2])
  })

  it("shows two versions, also when only the state is another, and loses neither", async () => {
    const { draft, line } = market()
    const box = phone(line).box()
    await box.open(nothing)
    box.change({ name: "Khay đỏ", quantity: 3 })
    await box.send()
    Object.assign(draft, { revision: 5, answers: { name: "Khay đen", quantity: 3 }, state: "published" })
    box.change({ name: "Khay đỏ son", quantity: 3 })
    await box.send()
    const { other, piece } = box.snapshot()
    expect(other).toMatchObject({ answers: { name: "Khay đen" }, by: "Bà Tư", state: "published" })
    const own = { answers: piece.answers, photos: piece.photos, by: null, at: null }
    if (other) await box.choose({ answers: other.answers, photos: other.photos }, [own])
    expect(text(draft.answers)).toEqual({ name: "Khay đen", quantity: 3 })
    expect(box.snapshot()).toMatchObject({ other: null, aside: [{ answers: { name: "Khay đỏ son" } }] })

    // Taken back: what was left out is chosen after all.
    box.compareAside(own)
    await box.choose(own, [])
    expect(draft.answers.name).toBe("Khay đỏ son")
    draft.state = "proposed"
    box.change({ name: "Khay đỏ tươi" })
    await box.send()
    expect(box.snapshot().other).toMatchObject({ state: "proposed" })
  })

  it("says of a photo that was refused why, and does not send it again; the rest goes on", async () => {
    const { at, draft, line } = market()
    const box = phone(line).box()
    await box.open(nothing)
    at.photo = refusal("picture_too_small")
    await box.addPhoto("may-1", new Blob(["nhỏ"]))
    await box.propose()
    await box.send()
    expect(box.snapshot().piece.photos).toMatchObject([{ problem: "lời của picture_too_small" }])
    expect([at.photos, at.proposals, draft.answers.pictures]).toEqual([1, 0, []])
    // Dropped, nothing is left to send: the screen must not go on waiting for network.
    await box.dropPhoto("may-1")
    expect(box.snapshot().saved).toBe("phone")
    await box.send()
    expect(box.snapshot().saved).toBe("both")
  })

  it("tries a photo again where the line or the market failed", async () => {
    const { at, line } = market()
    const box = phone(line).box()
    await box.open(nothing)
    at.photo = refusal("backend_error", 429)
    await box.addPhoto("may-1", new Blob(["ảnh"]))
    await box.send()
    at.photo = null
    await box.send()
    expect(box.snapshot().piece.photos).toMatchObject([{ id: "photo_2", problem: null }])
  })

  it("works on a phone that keeps nothing, and says so", async () => {
    const full = () => Promise.reject(new DOMException("full", "QuotaExceededError"))
    const { draft, line } = market()
    const store = { ...shelf, findPiece: full, keepPiece: full, keepPhotoFile: full, findPhotoFile: full }
    const box = phone(line, store).box()
    await box.open(nothing)
    box.change({ name: "Khay" })
    await box.addPhoto("may-1", new Blob(["ảnh"]))
    await box.send()
    expect(box.snapshot().keeps).toBe(false)
    expect(draft.answers).toEqual({ name: "Khay", pictures: ["photo_1"] })
  })

  it("says that a piece is unknown when the page came without network and the phone never saw it", async () => {
    const here = phone(market().line)
    const box = here.box()
    await box.begin("0b0d4b1e-1f0a-4c59-8a51-6f1f3b1c2d99", true)
    expect(box.snapshot().isUnknown).toBe(true)
    const fresh = here.box()
    await fresh.begin("0b0d4b1e-1f0a-4c59-8a51-6f1f3b1c2d98", false)
    expect(fresh.snapshot()).toMatchObject({ isUnknown: false, piece: { revision: 0 } })
  })
})
