import { describe, expect, it } from "vitest"
import { readSound } from "./sound-type"

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))))
const rest = Buffer.alloc(200)
const frame = [0xff, 0xfb, 0x90, 0x64]
const track = (kind: string) =>
  bytes([0, 0, 0, 33], "hdlr", [0, 0, 0, 0, 0, 0, 0, 0], kind, Buffer.alloc(12).toJSON().data)
const box = (...tracks: string[]) =>
  Buffer.concat([bytes([0, 0, 0, 24], "ftypM4A ", [0, 0, 0, 0]), ...tracks.map(track)])

const refusal = (file: Buffer) => {
  try {
    return readSound(file)
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe("readSound", () => {
  it.each([
    ["mp3", Buffer.concat([bytes(frame), rest])],
    ["mp3", Buffer.concat([bytes("ID3", [4, 0, 0, 0, 0, 1, 2]), Buffer.alloc(130), bytes(frame)])],
    ["m4a", box("soun")],
    ["ogg", bytes("OggS", Buffer.alloc(24).toJSON().data, "OpusHead")],
    ["wav", bytes("RIFF", [0, 0, 0, 0], "WAVEfmt ")],
  ])("knows %s by its content", (kind, file) => {
    expect(readSound(file)).toBe(kind)
  })

  it.each([
    ["an empty file", Buffer.alloc(0), "sound_missing"],
    ["ten megabytes and a byte", Buffer.alloc(10 * 1024 * 1024 + 1, 0xff), "sound_too_large"],
    ["a script", Buffer.from("<script>alert(1)</script>"), "sound_type_wrong"],
    ["a film", box("vide", "soun"), "sound_type_wrong"],
    ["a box without a track", box(), "sound_type_wrong"],
    ["a picture", bytes("RIFF", [0, 0, 0, 0], "WEBPVP8 "), "sound_type_wrong"],
    ["a JPEG", bytes([0xff, 0xd8, 0xff, 0xe0], "JFIF"), "sound_type_wrong"],
    ["a tag with nothing behind it", bytes("ID3", [4, 0, 0, 0, 0, 0, 4]), "sound_type_wrong"],
    ["a film in Ogg", bytes("OggS", Buffer.alloc(24).toJSON().data, "\x80theora"), "sound_type_wrong"],
  ])("refuses %s", (_, file, code) => {
    expect(refusal(file)).toBe(code)
  })
})
