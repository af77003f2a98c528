import { expect, it } from "vitest"
import { auditedFields } from "./audit-fields"

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, index]))

it("keeps the fields the route names, wherever they stand among others, and no secret", () => {
  const body = { ...many(200), story: "Mới", account_number: "0071000000000" }
  expect(auditedFields(body, ["story", "name", "account_number"])).toEqual({ story: "Mới", account_number: "•••" })
})

it("keeps all where none is named, up to fifty, however they are nested", () => {
  expect(auditedFields(many(49), undefined)).toEqual(many(49))
  expect(auditedFields(undefined, undefined)).toBeNull()
  expect(auditedFields(undefined, ["story"])).toBeNull()
  const refused = expect.objectContaining({ code: "fields_too_many" })
  expect(() => auditedFields(many(50), undefined)).toThrow(refused)
  expect(() => auditedFields({ deep: many(50) }, undefined)).toThrow(refused)
  expect(() => auditedFields({ list: Object.values(many(50)) }, undefined)).toThrow(refused)
})
