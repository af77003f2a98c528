import { createSellerWorkflow } from "@cho-lang/sellers/workflows"
import {
  createCraftsWorkflow,
  createVillagesWorkflow,
  loadAdministrativeUnitsWorkflow,
} from "@cho-lang/villages/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createProduct, type ProductWish, type TestProduct } from "./goods"
import { createShop, type Shop } from "./shop"

export interface TestSeller {
  id: string
  handle: string
}

/** Hồng Vân, where Hạ Thái lies. */
export const HONG_VAN = "10210"

/** A market with one village, one craft and one approved stall. Build on it with `seller` and `product`. */
export interface Market extends Shop {
  craftId: string
  villageId: string
  seller: TestSeller
  addSeller: (handle: string, status?: "pending" | "approved") => Promise<TestSeller>
  addProduct: (wish: ProductWish) => Promise<TestProduct>
}

/** Makes a market through the workflows that staff, sellers and the seed use. */
export async function createMarket(container: MedusaContainer): Promise<Market> {
  await loadAdministrativeUnitsWorkflow(container).run()
  const shop = await createShop(container)
  await createCraftsWorkflow(container).run({ input: { crafts: [CRAFT] } })
  await createVillagesWorkflow(container).run({ input: { villages: [VILLAGE] } })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: crafts } = await query.graph({ entity: "craft", fields: ["id"] })
  const { data: villages } = await query.graph({ entity: "village", fields: ["id"] })
  const craftId: string = crafts[0]?.id ?? ""
  const villageId: string = villages[0]?.id ?? ""

  const addSeller: Market["addSeller"] = async (handle, status = "approved") => {
    const { result } = await createSellerWorkflow(container).run({
      input: { handle, name: `Gian ${handle}`, entity_type: "household", village_id: villageId, status },
    })
    return { id: result.id, handle: result.handle }
  }
  const seller = await addSeller("co-hue")
  const addProduct: Market["addProduct"] = (wish) =>
    createProduct(container, shop, { seller_id: seller.id, craft_id: craftId, ...wish })
  return { ...shop, craftId, villageId, seller, addSeller, addProduct }
}

const CRAFT = {
  handle: "son-mai",
  name: "Sơn mài",
  summary: "Sơn từ nhựa cây, mài trong nước.",
  story: "Nhiều lớp sơn, nhiều lần mài.",
  picture: "nghe/son-mai",
  position: 0,
  steps: [{ name: "Bó hom", text: "Phủ vải và sơn lên cốt gỗ." }],
}

const VILLAGE = {
  handle: "ha-thai",
  name: "Hạ Thái",
  summary: "Làng sơn mài.",
  story: "Làng ven sông Nhuệ.",
  how_to_get_there: "Theo quốc lộ 1.",
  commune_code: HONG_VAN,
  legacy_address: "xã Duyên Thái, huyện Thường Tín",
  latitude: 20.88,
  longitude: 105.85,
  picture: "lang/ha-thai",
  crafts: ["son-mai"],
  recognitions: [],
}
