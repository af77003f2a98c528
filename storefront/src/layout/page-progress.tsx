"use client"

import { usePathname } from "next/navigation"
import { useEffect, useState } from "react"
import styles from "./page-progress.module.css"

const patienceMs = 200

function leadsElsewhere(event: MouseEvent): boolean {
  const link = event.target instanceof Element ? event.target.closest("a") : null
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return false
  return link.origin === location.origin && link.pathname !== location.pathname && !link.target
}

/** Says that a page is on its way, when it takes longer than a blink. Within the shop pages change without the browser's own sign. */
export function PageProgress({ label }: { label: string }) {
  const pathname = usePathname()
  const [waiting, setWaiting] = useState(false)

  // Bound to the page that is seen: the next one ends the wait, also one that comes before patience does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what the wait belongs to
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const onClick = (event: MouseEvent) => {
      clearTimeout(timer)
      if (leadsElsewhere(event)) timer = setTimeout(() => setWaiting(true), patienceMs)
    }
    // In the capture phase: the link's own handler stops the default before the event rises this far.
    document.addEventListener("click", onClick, true)
    return () => {
      clearTimeout(timer)
      setWaiting(false)
      document.removeEventListener("click", onClick, true)
    }
  }, [pathname])

  return (
    <p role="status" className={styles.place}>
      {waiting && <span className={styles.bar}>{label}</span>}
    </p>
  )
}
