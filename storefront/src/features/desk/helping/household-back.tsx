"use client"

import { Icon } from "@/ui/icon"
import { styles } from "../frame/styles"

/** The screens of one flow differ in the part of the address behind `#`; back goes through them, then to the list. */
export function HouseholdBack({ href, label }: { href: string; label: string }) {
  return (
    <a
      className={styles.back}
      href={href}
      onClick={(event) => {
        if (location.hash === "") return
        event.preventDefault()
        history.back()
      }}
    >
      <Icon name="back" size={24} />
      {label}
    </a>
  )
}
