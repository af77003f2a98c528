"use client"

import { useEffect, useState } from "react"
import { type Way, watchInstall } from "@/lib/browser/install"
import type { DeskMessages } from "@/messages/desk/vi"
import { Icon } from "@/ui/icon"
import { styles } from "../frame/styles"

/** One quiet line at the end of the desk's home, where the browser can put the desk on the phone's first screen. */
export function InstallLine({ words }: { words: DeskMessages["install"] }) {
  const [way, setWay] = useState<Way>(null)
  useEffect(() => watchInstall(setWay), [])
  if (!way) return null
  return (
    <section aria-labelledby="dat-len">
      <h2 id="dat-len">{words.title}</h2>
      <p>{way.kind === "iphone" ? words.iphone : words.text}</p>
      {way.kind === "offer" && (
        <button type="button" className={`button quiet ${styles.big}`} onClick={way.ask}>
          <Icon name="phone" size={24} />
          {words.tap}
        </button>
      )}
    </section>
  )
}
