"use client"

import { useEffect, useState } from "react"
import type { Province } from "@/lib/backend/delivery"
import { keepPlace, type Place, readDeliveryLines, recallPlace } from "@/lib/browser/delivery"
import type { Locale } from "@/lib/locale"
import styles from "./delivery-to.module.css"

type Props = { product: string; provinces: Province[]; label: string; choose: string; locale: Locale }

/**
 * Fee and days for the buyer's province, and for their commune once they ordered to one, which this phone remembers. The page itself is the same for everybody: this asks
 * after it stands, and keeps its place free so that nothing moves.
 */
export function DeliveryTo({ product, provinces, label, choose, locale }: Props) {
  // Null until the phone was asked: without JavaScript there is no question that nobody answers.
  const [place, setPlace] = useState<Place | null>(null)
  const [lines, setLines] = useState<string[]>([])

  useEffect(() => setPlace(recallPlace()), [])

  useEffect(() => {
    if (!place?.province) return
    const stop = new AbortController()
    readDeliveryLines(product, place, locale, stop.signal).then((now) => stop.signal.aborted || setLines(now))
    return () => stop.abort()
  }, [product, place, locale])

  return (
    <div className={styles.place}>
      {place !== null && (
        <label className={styles.question}>
          <span>{label}</span>
          <select
            className="field"
            value={place.province}
            onChange={({ target }) => {
              const chosen = { province: target.value, commune: "" }
              keepPlace(chosen)
              setLines([])
              setPlace(chosen)
            }}
          >
            <option value="" disabled>
              {choose}
            </option>
            {provinces.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <div role="status">
        {lines.map((line) => (
          <p key={line} className="number">
            {line}
          </p>
        ))}
      </div>
    </div>
  )
}
