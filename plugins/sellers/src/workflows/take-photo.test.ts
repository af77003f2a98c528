import { existsSync } from "node:fs"
import { readFile } from "node:fs/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import sharp from "sharp"
import { expect, it, vi } from "vitest"

const run = vi.hoisted(() => vi.fn())
vi.mock("./keep-picture", () => ({ keepPictureWorkflow: () => ({ run }) }))
const { takePhoto } = await import("./take-photo")

const stallWithoutPictures = { resolve: () => ({ findPicture: async () => null }) } as unknown as MedusaContainer
const noise = { type: "gaussian", mean: 120, sigma: 40 } as const
const photo = () => sharp({ create: { width: 800, height: 600, channels: 3, background: "#777777", noise } }).jpeg()

async function take(keep: (input: { master_path: string }) => Promise<unknown>) {
  let kept = ""
  run.mockImplementationOnce(async ({ input }) => {
    kept = input.master_path
    return { result: await keep(input) }
  })
  const file = await photo().toBuffer()
  const taken = takePhoto(stallWithoutPictures, { seller_id: "sel_1", sent_by_id: "mem_1", file })
  await taken.catch(() => undefined)
  return { taken, kept }
}

it("sends a photo through its workflow as a path, and leaves no file behind", async () => {
  const { taken, kept } = await take(async (input) => {
    expect(JSON.stringify(input).length).toBeLessThan(2_000)
    return (await sharp(await readFile(input.master_path)).metadata()).format
  })
  expect(await taken).toBe("jpeg")
  expect(existsSync(kept)).toBe(false)
})

it("leaves no file behind where the photo could not be kept", async () => {
  const { taken, kept } = await take(async () => {
    throw new Error("no room")
  })
  await expect(taken).rejects.toThrow("no room")
  expect([kept.endsWith(".jpg"), existsSync(kept)]).toEqual([true, false])
})
