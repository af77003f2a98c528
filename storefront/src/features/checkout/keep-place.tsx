"use client"

import { useEffect } from "react"
import { keepPlace, type Place } from "@/lib/browser/delivery"

/** Remembers on this phone where the buyer's goods go, for the fees on product pages. Shows nothing. */
export function KeepPlace({ province, commune }: Place) {
  useEffect(() => keepPlace({ province, commune }), [province, commune])
  return null
}
