import { changeCertificateWorkflow, keepScanWorkflow, recordCertificateWorkflow } from "@cho-lang/ocop/workflows"
import type { SeedContext } from "./context"
import type { CertificateData, DecisionData, ProductData, SellerData } from "./data"
import { demoScan } from "./demo-scan"
import { type Ids, idsByHandle } from "./places"

/** Who typed and looked: nobody but the seed, and the record says so. */
const SEED = { kind: "seed" as const, id: "seed" }
const EVERYWHERE = { seller_id: null, commune_code: null }

/** Holder and number of a made-up registration. */
function holderOf(seller: SellerData) {
  const holder_type = seller.entity_type === "cooperative" ? "cooperative" : "household"
  return { holder_type, holder_name: seller.name, holder_registration_no: "DEMO-0001" }
}

/**
 * Demo certificates with numbers that no authority issues: some in force, one near its end, one that ended. Each goes the way
 * of every other: a scan, the papers, a second look. A product that has one keeps it.
 */
export async function loadCertificates(
  context: SeedContext,
  decisions: DecisionData[],
  { products, sellers, sellerIds }: { products: ProductData[]; sellers: SellerData[]; sellerIds: Ids },
): Promise<void> {
  const productIds = await idsByHandle(context, "product")
  const fields = ["id", "product_id", "verification", "waiting_reason", "entered_by_kind", "revision"]
  const { data: known } = await context.query.graph({ entity: "certificate", fields })
  const certified = new Set(known.map(({ product_id }) => product_id))
  // What a seed that broke off had recorded and not verified.
  for (const { id, verification, waiting_reason, entered_by_kind, revision } of known) {
    if (verification === "waiting" && waiting_reason === null && entered_by_kind === SEED.kind) {
      await verify(context, { id, revision })
    }
  }
  for (const decision of decisions) {
    for (const certificate of decision.certificates) {
      const product_id = productIds.get(certificate.product) ?? ""
      const seller = sellers.find(
        ({ handle }) => handle === products.find((one) => one.handle === certificate.product)?.seller,
      )
      if (!seller) {
        throw new Error(`No stall sells ${certificate.product}`)
      }
      if (!certified.has(product_id)) {
        const seller_id = sellerIds.get(seller.handle) ?? ""
        await certify(context, { decision, certificate, product_id, seller_id, holder: holderOf(seller) })
      }
    }
  }
  context.say(`${decisions.flatMap(({ certificates }) => certificates).length} demo certificates`)
}

interface Demo {
  decision: DecisionData
  certificate: CertificateData
  product_id: string
  seller_id: string
  holder: ReturnType<typeof holderOf>
}

async function certify({ container }: SeedContext, demo: Demo): Promise<void> {
  const { decision, certificate, product_id, seller_id, holder } = demo
  const { number, decided_on, level, body, legal_basis } = decision
  const { stars, product_set, valid_until } = certificate
  const scan = await keepScanWorkflow(container).run({
    input: { seller_id, by: SEED, base64: demoScan(number).toString("base64"), type: "application/pdf" },
  })
  const { result } = await recordCertificateWorkflow(container).run({
    input: {
      reach: EVERYWHERE,
      by: SEED,
      is_demo: true,
      body: {
        product_id,
        scan_id: scan.result.id,
        decision: { number, decided_on, level, body },
        ...{ product_set, stars, valid_until, issued_on: decided_on, legal_basis, kind: "first" },
        certificate_no: `DEMO-${certificate.product}`.slice(0, 60),
        ...holder,
      },
    },
  })
  await verify({ container }, { id: result.id, revision: 1 })
}

async function verify(
  { container }: Pick<SeedContext, "container">,
  { id, revision }: { id: string; revision: number },
): Promise<void> {
  const body = { revision, one_pair_of_eyes: true }
  await changeCertificateWorkflow(container).run({ input: { id, reach: EVERYWHERE, deed: "verify", by: SEED, body } })
}
