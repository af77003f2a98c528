import { expect, it } from "vitest"
import { formLocale, formText } from "./form"

it("reads text fields only, and takes Vietnamese for any language it does not know", () => {
  const form = new FormData()
  form.set("street", "12 ngõ 34")
  form.set("photo", new Blob(["x"]))
  form.set("locale", "fr")
  expect(formText(form, "street")).toBe("12 ngõ 34")
  expect(formText(form, "photo")).toBe("")
  expect(formText(form, "nothing")).toBe("")
  expect(formLocale(form)).toBe("vi")
  form.set("locale", "en")
  expect(formLocale(form)).toBe("en")
})
