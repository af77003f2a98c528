import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COMMON_STEPS, type Input, type Step, TEMPLATES, type Unit, type Words } from "../workflows/rules/templates"

/** A template as the desk shows it, its own steps first, then those of every craft. */
export interface TemplateChoice {
  key: string
  /** Handle of the craft. */
  craft: string
  name: Words
  unit: Unit
  is_food: boolean
  inputs: Pick<Input, "key" | "name" | "unit">[]
  steps: (Pick<Step, "key" | "kind" | "name"> & { layers: [number, number] | null })[]
}

/** A piece of which a lot can be opened. */
export interface GoodsChoice {
  id: string
  title: string
  thumbnail: string | null
  /** Handles of the crafts whose templates fit: its own, or the stall's. */
  crafts: string[]
  /** Days that it keeps; food. */
  best_before_days: number | null
}

const STATEMENT = `
select product.id, product.title, product.thumbnail, listing.best_before_days, coalesce(
    (select array[craft.handle] from craft where craft.id = listing.craft_id and craft.deleted_at is null),
    array(select craft.handle from craft where craft.id = any(seller.craft_ids) and craft.deleted_at is null)) as crafts
  from listing
  join seller on seller.id = listing.seller_id
  join product on product.id = listing.product_id and product.deleted_at is null
 where listing.seller_id = :seller_id and listing.deleted_at is null
 order by product.created_at desc, product.id limit 500`

/** What a lot can be opened of: the stall's goods, and the templates of their crafts; one statement. */
export async function readLotChoices(
  container: MedusaContainer,
  seller_id: string,
): Promise<{ goods: GoodsChoice[]; templates: TemplateChoice[] }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: goods } = await knex.raw<{ rows: GoodsChoice[] }>(STATEMENT, { seller_id })
  const crafts = new Set(goods.flatMap((one) => one.crafts))
  const templates = [...TEMPLATES.values()].filter(({ craft }) => crafts.has(craft))
  return {
    goods,
    templates: templates.map(({ key, craft, name, unit, is_food, inputs, steps }) => ({
      key,
      craft,
      name,
      unit,
      is_food,
      inputs: inputs.map((input) => ({ key: input.key, name: input.name, unit: input.unit })),
      steps: [...steps, ...COMMON_STEPS].map((step) => ({
        key: step.key,
        kind: step.kind,
        name: step.name,
        layers: step.layers?.usual ?? null,
      })),
    })),
  }
}
