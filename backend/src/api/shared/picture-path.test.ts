import { describe, expect, it } from "vitest"
import { picturePath } from "./picture-path"

describe("picturePath", () => {
  it.each([
    ["/son-mai/khay-tron-do-vo-trung-640.webp", "son-mai/khay-tron-do-vo-trung-640.webp"],
    ["/1763-%E1%BA%A3nh%20l%C3%A0ng.JPG", "1763-ảnh làng.JPG"],
    ["//a.png", "a.png"],
    ["/huong-dan/tieng-0123456789abcdef01234567.mp3", "huong-dan/tieng-0123456789abcdef01234567.mp3"],
  ])("takes %s for %s", (path, file) => {
    expect(picturePath(path)).toBe(file)
  })

  it.each([
    "/../secrets.webp",
    "/a/%2e%2e/%2e%2e/b.webp",
    "/..%2f..%2fb.webp",
    "/a\\..\\b.webp",
    "/a%00.webp",
    "/%zz.webp",
    "/private-export.csv",
    "/private-note.mp3",
    "/huong-dan/tieng-0123456789abcdef01234567.html",
    "/run.json",
    "/logo.svg",
    "/consent-01JD.jpg",
    "/declaration-01JD.jpg",
    "/listing-import-01JD.png",
    "//consent-01JD.png",
    "/",
    `/${"a".repeat(500)}.webp`,
  ])("refuses %s", (path) => {
    expect(picturePath(path)).toBeNull()
  })
})
