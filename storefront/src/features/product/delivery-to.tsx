"use client"

import { useEffect, useState } from "react"
import type { Province } from "@/lib/backend/delivery"
import { keepProvince, readDeliveryLines, recallProvince } from "@/lib/browser/delivery"
import type { Locale } from "@/lib/locale"
import styles from "./delivery-to.module.css"

type Props = { product: string; provinces: Province[]; label: string; choose: string; locale: Locale }

/**
 * Fee and days for the buyer's province, which this phone remembers. The page itself is the same for everybody: this asks
 * after it stands, and keeps its place free so that nothing moves.
 */
export function DeliveryTo({ product, provinces, label, choose, locale }: Props) {
  // Null until the phone was asked: without JavaScript there is no question that nobody answers.
  const [province, setProvince] = useState<string | null>(null)
  const [lines, setLines] = useState<string[]>([])

  useEffect(() => setProvince(recallProvince()), [])

  useEffect(() => {
    if (!province) return
    const stop = new AbortController()
    readDeliveryLines(product, province, locale, stop.signal).then((now) => stop.signal.aborted || setLines(now))
    return () => stop.abort()
  }, [product, province, locale])

  return (
    <div className={styles.place}>
      {province !== null && (
        <label className={styles.question}>
          <span>{label}</span>
          <select
            className="field"
            value={province}
            onChange={({ target }) => {
              keepProvince(target.value)
              setLines([])
              setProvince(target.value)
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
