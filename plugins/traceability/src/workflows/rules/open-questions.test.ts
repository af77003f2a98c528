import { describe, expect, it } from "vitest"
import type { EpcisEvent } from "./epcis-event"
import { type AskedEvent, openQuestions } from "./open-questions"

const VOCABULARY = "https://cholang.example/voc/"

/** Noodles made of a hundred kilograms of starch. */
function making(kilograms: number, change: Partial<AskedEvent> = {}, note?: string): AskedEvent {
  const event = {
    type: "TransformationEvent",
    inputQuantityList: [
      { epcClass: `${VOCABULARY}material-bot_kho`, quantity: 100, uom: "KGM" },
      { epcClass: `${VOCABULARY}material-other-muoi`, quantity: 900, uom: "KGM" },
    ],
    outputQuantityList: [{ epcClass: "https://cholang.example/lo/lot_1", quantity: kilograms, uom: "KGM" }],
    ...(note && { "cholang:note": note }),
  } as unknown as EpcisEvent
  return { id: `trev_${kilograms}`, step: "making", event, is_corrected: false, ...change }
}

const asked = (...events: AskedEvent[]) => openQuestions("mien-bun", events).map(({ event_id }) => event_id)

describe("openQuestions", () => {
  it("asks about what is unusual, as long as nobody said a word", () => {
    expect(asked(making(50), making(20), making(120))).toEqual(["trev_20", "trev_120"])
    expect(asked(making(20, {}, "Mưa, hỏng một mẻ phơi"))).toEqual([])
    expect(openQuestions("mien-bun", [making(20)])).toEqual([
      { event_id: "trev_20", ratio: 0.2, usual: expect.objectContaining({ input: "bot_kho" }) },
    ])
  })

  it("takes a remark for the answer to all before it, and asks nothing about what was wrong", () => {
    const remark = making(0, { step: "remark" })
    expect(asked(making(20), remark, making(10))).toEqual(["trev_10"])
    expect(asked(making(20), { ...remark, is_corrected: true })).toEqual(["trev_20"])
    expect(asked(making(20, { is_corrected: true }))).toEqual([])
  })

  it("asks nothing of crafts whose yields nobody knows", () => {
    expect(openQuestions("son-mai", [making(20)])).toEqual([])
    expect(openQuestions("constructor", [making(20)])).toEqual([])
  })
})
