import { InputError } from "./input-error"

/** Some ten minutes of speech; a guide takes two. */
export const MAX_SOUND_BYTES = 10 * 1024 * 1024

/** Extension under which a sound is kept, and its media type. */
export const SOUND_TYPES = { mp3: "audio/mpeg", m4a: "audio/mp4", ogg: "audio/ogg", wav: "audio/wav" } as const
export type SoundKind = keyof typeof SOUND_TYPES

const latin = (file: Buffer, from: number, to: number) => file.toString("latin1", from, to)

/** Length of an ID3v2 tag before the sound, 0 without one; its size has seven bits a byte. */
function tagLength(file: Buffer): number {
  if (latin(file, 0, 3) !== "ID3" || file.length < 10) {
    return 0
  }
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + ((file[at] ?? 0) & 0x7f), 0)
  return 10 + size
}

/** A frame header of MPEG audio, layer III (ISO/IEC 11172-3): eleven bits set, and no reserved value. */
function isMp3(file: Buffer): boolean {
  const at = tagLength(file)
  const [first = 0, second = 0, third = 0] = file.subarray(at, at + 3)
  const isSynced = first === 0xff && (second & 0xe0) === 0xe0
  const isLayerThree = (second & 0x06) === 0x02 && (second & 0x18) !== 0x08
  const isSane = third >> 4 !== 0x0f && third >> 4 !== 0 && (third & 0x0c) !== 0x0c
  return isSynced && isLayerThree && isSane
}

/** The kinds of track in an MP4 container (ISO/IEC 14496-12, handler boxes): `soun` for sound, `vide` for pictures. */
function tracksOf(file: Buffer): string[] {
  const tracks: string[] = []
  for (let at = file.indexOf("hdlr"); at >= 0; at = file.indexOf("hdlr", at + 4)) {
    tracks.push(latin(file, at + 12, at + 16))
  }
  return tracks
}

function isM4a(file: Buffer): boolean {
  if (latin(file, 4, 8) !== "ftyp") {
    return false
  }
  const tracks = tracksOf(file)
  return tracks.includes("soun") && !tracks.includes("vide")
}

/** An Ogg page whose first packet names a sound: Vorbis or Opus. */
function isOgg(file: Buffer): boolean {
  const first = file.subarray(0, 64)
  return latin(file, 0, 4) === "OggS" && (first.includes("\x01vorbis") || first.includes("OpusHead"))
}

function isWav(file: Buffer): boolean {
  return latin(file, 0, 4) === "RIFF" && latin(file, 8, 12) === "WAVE" && file.subarray(0, 4096).includes("fmt ")
}

const IS: [SoundKind, (file: Buffer) => boolean][] = [
  ["mp3", isMp3],
  ["m4a", isM4a],
  ["ogg", isOgg],
  ["wav", isWav],
]

/**
 * What a sound file is by its content, whatever it is called.
 * @throws InputError `sound_missing`, `sound_too_large` (with `max_megabytes`), `sound_type_wrong`; field `file`
 */
export function readSound(file: Buffer): SoundKind {
  const wrong = (code: string, message: string, details = {}) =>
    new InputError({ code, field: "file", message, details })
  if (file.length === 0) {
    throw wrong("sound_missing", "No sound")
  }
  if (file.length > MAX_SOUND_BYTES) {
    throw wrong("sound_too_large", "Larger than 10 MB", { max_megabytes: MAX_SOUND_BYTES / 1024 / 1024 })
  }
  const kind = IS.find(([, is]) => is(file))?.[0]
  if (!kind) {
    throw wrong("sound_type_wrong", "No MP3, M4A, OGG or WAV")
  }
  return kind
}
