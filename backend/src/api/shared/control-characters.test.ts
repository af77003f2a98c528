import { expect, it } from "vitest"
import { controlCharactersResponse } from "./control-characters"

const refused = { status: 400, body: { code: "text_control_characters", field: null } }

it.each([
  ["a text", { code: "22021", message: 'invalid byte sequence for encoding "UTF8": 0x00' }],
  ["JSON", { code: "22P05", message: "unsupported Unicode escape sequence" }],
  ["a statement", { code: "08P01", message: "select … - invalid message format" }],
  ["what another layer wrapped", { message: "failed", cause: { previous: { code: "22021", message: "" } } }],
])("tells a NUL in %s", (_where, error) => {
  expect(controlCharactersResponse(error)).toMatchObject(refused)
})

it.each([
  ["another fault of the protocol", { code: "08P01", message: "server conn crashed?" }],
  ["a duplicate", { code: "23505", message: "duplicate key" }],
  ["no error", undefined],
])("leaves %s to others", (_what, error) => {
  expect(controlCharactersResponse(error)).toBeNull()
})
