import { expect, it } from "vitest"
import type { EventFacts } from "@/lib/backend/desk/lot-events"
import { stepBody } from "./step-body"
import { toldAnswers } from "./told-answers"

const nothing: EventFacts = {
  ...{ note: null, layers: null, pieces: null, from: null, to: null, result: null, passed: null },
  ...{ materials: [], amount: null },
}

it.each<[string, Partial<EventFacts>, object]>([
  ["note", { layers: 3, note: "Trời nồm" }, { layers: 3, note: "Trời nồm" }],
  [
    "receiving",
    { materials: [{ key: "bot_kho", name: null, quantity: 12.5, unit: "KGM" }], from: "Bác Lan" },
    { materials: [{ key: "bot_kho", quantity: 12.5, unit: "KGM" }], from: "Bác Lan" },
  ],
  [
    "receiving",
    { materials: [{ key: null, name: "Muối", quantity: 500, unit: "GRM" }] },
    { materials: [{ name: "Muối", quantity: 500, unit: "GRM" }] },
  ],
  [
    "making",
    {
      materials: [{ key: "bot_kho", name: null, quantity: 12, unit: "KGM" }],
      amount: { quantity: 6, unit: "KGM" },
    },
    { materials: [{ key: "bot_kho", quantity: 12, unit: "KGM" }], quantity: 6, unit: "KGM" },
  ],
  ["inspecting", { passed: false, result: "Ẩm" }, { passed: false, result: "Ẩm" }],
  ["packing", { amount: { quantity: 6, unit: "KGM" }, pieces: 12 }, { quantity: 6, unit: "KGM", pieces: 12 }],
  ["shipping", { amount: { quantity: 2, unit: "H87" }, to: "Cửa hàng" }, { quantity: 2, unit: "H87", to: "Cửa hàng" }],
])("a %s that is sent as it stands says what was recorded", (kind, facts, body) => {
  expect(stepBody(kind, toldAnswers({ ...nothing, ...facts }, kind)).body).toEqual(body)
})
