/** A catalogue for a fair as its maker sees it; the backend's `FairView`. */
export interface FairCatalogue {
  id: string
  state: "waiting" | "running" | "done" | "failed" | "cancelled"
  title: string | null
  total: number
  done: number
  printed: number | null
  pages: number | null
  bytes: number | null
  has_file: boolean
  problem: string | null
  created_at: string
  kept_until: string | null
}

interface Named {
  id: string
  name: { vi: string; en: string }
}

export interface FairChoices {
  sectors: (Named & { groups: (Named & { product_sets: { code: string; name: Named["name"] }[] })[] })[]
  villages: { handle: string; name: string; commune: string }[]
  collections: { id: string; title: string }[]
}

export const isUnderWay = ({ state }: FairCatalogue): boolean => state === "waiting" || state === "running"

/** A form's values as the backend wants them: what is empty is left out, a box is there where it is ticked. */
export function fairBody(form: FormData): Record<string, string | boolean> {
  const filled = [...form].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" ? [[name, value]] : [],
  )
  return Object.fromEntries(filled.map(([name, value]) => [name, value === "on" ? true : (value ?? "")])) as Record<
    string,
    string | boolean
  >
}

/** Every sector, group and set as a list to choose from, what stands in another after it. */
export function kindOptions({ sectors }: FairChoices, language: "vi" | "en"): { value: string; label: string }[] {
  return sectors.flatMap((sector) => [
    { value: sector.id, label: sector.name[language] },
    ...sector.groups.flatMap((group) => [
      { value: group.id, label: `– ${group.name[language]}` },
      ...group.product_sets.map(({ code, name }) => ({ value: code.toLowerCase(), label: `– – ${name[language]}` })),
    ]),
  ])
}
