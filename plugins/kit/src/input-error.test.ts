import { describe, expect, it } from "vitest"
import { InputError, inputErrorResponse, isInputError } from "./input-error"

describe("InputError", () => {
  it("answers with status, code, field and details", () => {
    const error = new InputError({
      code: "stock_insufficient",
      field: "quantity",
      message: "Only 2 left",
      type: "not_allowed",
      details: { available: 2 },
    })
    expect(inputErrorResponse(error)).toEqual({
      status: 400,
      body: {
        type: "not_allowed",
        code: "stock_insufficient",
        field: "quantity",
        message: "Only 2 left",
        available: 2,
      },
    })
  })

  it.each([
    ["invalid_data", 400],
    ["not_found", 404],
    ["conflict", 409],
    ["forbidden", 403],
    ["unauthorized", 401],
    ["too_many_requests", 429],
  ] as const)("%s answers %d", (type, status) => {
    expect(inputErrorResponse(new InputError({ code: "x", message: "y", type }))?.status).toBe(status)
  })

  it("lets no detail overwrite the code", () => {
    const error = new InputError({ code: "right", message: "m", details: { code: "wrong" } })
    expect(inputErrorResponse(error)?.body.code).toBe("right")
  })

  it("is known by its fields after losing its class", () => {
    const error = new InputError({ code: "cart_empty", message: "Empty" })
    expect(isInputError({ ...error, message: error.message })).toBe(true)
    expect(error.__isMedusaError).toBe(true)
  })

  it("gives core's out-of-stock our code", () => {
    const core = {
      type: "not_allowed",
      code: "insufficient_inventory",
      message: "Some variant does not have the required inventory",
    }
    expect(inputErrorResponse(core)?.body).toMatchObject({ code: "stock_insufficient", field: "quantity" })
  })

  it.each([
    null,
    undefined,
    "text",
    new Error("plain"),
    { code: "23505", message: "db" },
    { type: "not_found", message: "core" },
  ])("leaves other errors alone: %s", (error) => {
    expect(inputErrorResponse(error)).toBeNull()
  })
})
