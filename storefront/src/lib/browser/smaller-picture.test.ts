import { expect, it } from "vitest"
import { sizeWithin, smallerPicture, smallest } from "./smaller-picture"

it("keeps the proportion and never grows", () => {
  expect(sizeWithin(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 })
  expect(sizeWithin(3000, 4000, 2000)).toEqual({ width: 1500, height: 2000 })
  expect(sizeWithin(800, 600, 2000)).toEqual({ width: 800, height: 600 })
})

it("leaves alone what is small, and what is no picture", async () => {
  const small = new File(["x"], "a.jpg", { type: "image/jpeg" })
  const paper = new File(["x".repeat(1_500_000)], "a.pdf", { type: "application/pdf" })
  expect(await smallerPicture(small)).toBe(small)
  expect(await smallerPicture(paper)).toBe(paper)
})

it("takes the best quality that fits, and the last where none does", async () => {
  const made = (sizes: Record<string, number>) => (quality: number) =>
    Promise.resolve({ size: sizes[String(quality)] ?? 0, quality })
  expect(await smallest(400, made({ "0.82": 900, "0.72": 390, "0.6": 300 }))).toMatchObject({ quality: 0.72 })
  expect(await smallest(400, made({ "0.82": 900, "0.72": 800, "0.6": 700, "0.48": 600 }))).toMatchObject({ size: 600 })
  expect(await smallest(400, () => Promise.resolve(null))).toBeNull()
})
