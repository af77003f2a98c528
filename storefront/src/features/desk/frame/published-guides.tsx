"use client"

import { createContext, type ReactNode, useContext } from "react"

/** Titles of the guides that everybody may read now, by slug. */
export type PublishedGuides = Record<string, string>

const Published = createContext<PublishedGuides>({})

/** Lets every screen of the desk know which guides there are: a link to one that staff withdrew would lead nowhere. */
export function WithGuides({ guides, children }: { guides: PublishedGuides; children: ReactNode }) {
  return <Published value={guides}>{children}</Published>
}

export function usePublishedGuides(): PublishedGuides {
  return useContext(Published)
}
