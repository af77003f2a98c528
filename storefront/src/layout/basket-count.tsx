"use client"

import { usePathname } from "next/navigation"
import { useEffect, useState } from "react"
import { readBasketCount } from "@/lib/browser/basket-count"
import styles from "./basket-count.module.css"

/** How many pieces are in the basket, asked after the page stands. Its place is kept free, so nothing moves when the number comes. */
export function BasketCount({ label }: { label: string }) {
  const [count, setCount] = useState(0)
  const pathname = usePathname()

  // Asked again on every page: that is where a basket may have changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is the signal, not an input
  useEffect(() => {
    const stop = new AbortController()
    readBasketCount(stop.signal).then((now) => stop.signal.aborted || setCount(now))
    return () => stop.abort()
  }, [pathname])

  return (
    <span className={styles.place}>
      {count > 0 && (
        <span className={styles.count}>
          <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
          <span className="visually-hidden">{label.replace("{n}", String(count))}</span>
        </span>
      )}
    </span>
  )
}
