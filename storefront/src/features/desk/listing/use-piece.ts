"use client"

import { useEffect, useRef, useState, useSyncExternalStore } from "react"
import * as shelf from "@/lib/browser/kept-pieces"
import * as line from "@/lib/browser/listing"
import { isUnsent, type PieceStart, settledPiece } from "@/lib/browser/piece"
import { whenOnline } from "@/lib/browser/when-online"
import { blankPiece } from "@/lib/browser/worker-terms"
import { PieceBox } from "./piece-box"
import { holdPiece } from "./send-alone"

const pauseMs = 1_200

/** A UUID of version 4. Not crypto.randomUUID: that is missing where the shop is reached over plain http. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5")
}

/** The piece that the address names; null where it names none. */
function keyOfAddress(): string | null {
  const [, key] = /\/hang\/mon\/([0-9a-f-]{36})$/.exec(location.pathname) ?? []
  return key && key !== blankPiece ? key : null
}

type Props = { key: string; stall: string; person: string; locale: string }

/** One piece on the screen: kept on this phone at each change, sent when somebody pauses and there is network. */
export function usePiece({ locale, ...name }: Props, start: PieceStart) {
  const [box] = useState(() => new PieceBox(settledPiece(name, start), locale, shelf, line))
  const state = useSyncExternalStore(box.subscribe, box.snapshot, box.snapshot)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const begin = useRef(() => {
    if (name.key !== blankPiece) {
      void box.open(start).then(() => box.send())
      return holdPiece(name.key)
    }
    // The page is the phone's copy, made for no piece: its address says which one, or a new one begins.
    const known = keyOfAddress()
    const key = known ?? newKey()
    if (!known) history.replaceState(history.state, "", location.pathname.replace(/\/hang\/.*$/, `/hang/mon/${key}`))
    void box.begin(key, known !== null).then(() => box.send())
    return holdPiece(key)
  })
  useEffect(() => begin.current(), [])

  const unsent = isUnsent(state.piece)
  useEffect(() => {
    return unsent ? whenOnline(() => void box.send()) : undefined
  }, [box, unsent])
  useEffect(() => () => clearTimeout(timer.current), [])

  const sendSoon = (wait = pauseMs) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void box.send(), wait)
  }
  return { box, state, sendSoon }
}
