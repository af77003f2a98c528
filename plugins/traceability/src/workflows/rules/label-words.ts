import { readDataFile } from "./data-file"

const WORDS = readDataFile<Record<string, string>>("label-words.json")

/** What a label is printed with, beside its code. Days `YYYY-MM-DD` in Vietnam. */
export interface LabelLot {
  id: string
  product: string
  stall: string
  lot_no: string
  gtin: string | null
  made_from: string
  made_to: string | null
  best_before: string | null
}

/** `2026-11-21` as people read it: `21/11/2026`. */
const dayOf = (day: string): string => day.split("-").reverse().join("/")

/** A sentence of a label with its `{values}`. */
export function labelWords(key: string, values: Record<string, string> = {}): string {
  const text = WORDS[key]
  if (text === undefined) {
    throw new Error(`No words for ${key}`)
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "")
}

/** Lot and days of a label, each a line: the day it was finished, or begun as long as it is being made. */
export function labelFacts({ lot_no, made_from, made_to, best_before }: LabelLot): string[] {
  return [
    labelWords("lot", { lot_no }),
    labelWords("made", { date: dayOf(made_to ?? made_from) }),
    ...(best_before === null ? [] : [labelWords("best_before", { date: dayOf(best_before) })]),
  ]
}

/** A numbered piece by its number alone: what stands behind it is for the address. */
export function pieceWords(serial: string): string {
  return labelWords("piece", { serial: /^(\d{1,7})-[0-9A-Z]{8}$/.exec(serial)?.[1] ?? serial })
}
