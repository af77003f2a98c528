import "fake-indexeddb/auto"
import { expect, it } from "vitest"
import {
  dropSettledPieces,
  findPhotoFile,
  findPiece,
  keepPhotoFile,
  keepPiece,
  piecesOf,
  tidyPieces,
} from "./kept-pieces"
import { settledPiece } from "./piece"

const piece = (person: string, stall: string, key: string, name = "") => {
  const settled = settledPiece({ person, stall, key }, { revision: 1, answers: {}, pictures: [] })
  return { ...settled, answers: name ? { name } : {} }
}

it("keeps pieces apart by person and stall, and drops what somebody may no longer work for", async () => {
  const helped = piece("mem_1", "sel_nha", "a", "Khay")
  for (const one of [helped, piece("mem_1", "sel_2", "b", "Tranh"), piece("mem_12", "sel_nha", "c", "Bình")])
    await keepPiece(one)
  await keepPhotoFile(helped, "may-1", new Blob(["ảnh"]))
  expect((await piecesOf("mem_1", "sel_nha")).map(({ key }) => key)).toEqual(["a"])
  expect(await findPhotoFile(helped, "may-1")).not.toBeNull()

  // The household's help has ended: its draft and photo go, the helper's own and another person's stay.
  await tidyPieces("mem_1", ["sel_2"])
  expect(await findPiece(helped)).toBeNull()
  expect(await findPhotoFile(helped, "may-1")).toBeNull()
  expect(await findPiece(piece("mem_1", "sel_2", "b"))).toMatchObject({ answers: { name: "Tranh" } })
  expect(await findPiece(piece("mem_12", "sel_nha", "c"))).not.toBeNull()
})

it("lets what was sent go when nobody is signed in, and keeps what was not", async () => {
  await keepPiece(piece("mem_3", "sel_1", "sent"))
  await keepPiece(piece("mem_3", "sel_1", "typed", "Khay"))
  await dropSettledPieces()
  expect((await piecesOf("mem_3", "sel_1")).map(({ key }) => key)).toEqual(["typed"])
})

it("keeps the newest thirty of pieces that hold nothing unsent", async () => {
  for (let n = 0; n < 33; n += 1) await keepPiece({ ...piece("mem_4", "sel_1", `k${n}`), changedAt: n })
  await tidyPieces("mem_4", ["sel_1"])
  const left = await piecesOf("mem_4", "sel_1")
  expect([left.length, left.at(-1)?.key]).toEqual([30, "k3"])
})
