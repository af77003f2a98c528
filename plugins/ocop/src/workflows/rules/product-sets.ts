import { InputError } from "@cho-lang/kit/input-error"
import { readDataFile, type Words } from "./data-file"

/** One of the 26 official sets: the level at which criteria differ. */
export interface ProductSet {
  /** `QD26-01` … `QD26-26`, the numbers of Annex II of Decision 26/2026/QĐ-TTg. */
  code: string
  name: Words
}

export interface ProductGroup {
  id: string
  name: Words
  product_sets: ProductSet[]
}

export interface Sector {
  id: string
  name: Words
  groups: ProductGroup[]
}

/** 6 sectors with 17 groups and 26 sets, in the decision's order: Annex I and II of Decision 26/2026/QĐ-TTg. */
export const SECTORS: readonly Sector[] = readDataFile<Sector[]>("product-sets.json")

/** A set with the ids of what it stands in. */
export interface PlacedProductSet extends ProductSet {
  group_id: string
  sector_id: string
}

/** All sets by their code. Sets of Decision 148/QĐ-TTg are the same 26 in other words. */
export const PRODUCT_SETS: ReadonlyMap<string, PlacedProductSet> = new Map(
  SECTORS.flatMap((sector) =>
    sector.groups.flatMap((group) =>
      group.product_sets.map((set) => [set.code, { ...set, group_id: group.id, sector_id: sector.id }] as const),
    ),
  ),
)

/** Only here may the holder be an association or a centre: article 2.3. */
export const TOURISM_SET = "QD26-26"

/**
 * A set, from a form.
 * @throws InputError `product_set_unknown`
 */
export function readProductSet(value: unknown, field = "product_set"): string {
  if (typeof value !== "string" || !PRODUCT_SETS.has(value)) {
    throw new InputError({ code: "product_set_unknown", field, message: `${field} is none of the 26 sets` })
  }
  return value
}
