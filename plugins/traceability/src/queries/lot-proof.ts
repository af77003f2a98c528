import { createPublicKey } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SignedDay } from "../modules/traceability/daily-roots"
import { type LotHead, leafOf } from "../workflows/rules/daily-root"
import type { LotProof } from "../workflows/rules/epcis-document"
import { type MerkleTree, merkleTree, pathIn } from "../workflows/rules/merkle"

interface Row extends SignedDay {
  position: number
  chain_hash: string
  index: number
}

const LEAF = `select root.day, root.size, root.root, root.key_id, root.signature, root.public_key,
    leaf.position, leaf.chain_hash, leaf.index
  from chain_leaf leaf join chain_root root on root.day = leaf.day
 where leaf.lot_id = ? and leaf.deleted_at is null and root.deleted_at is null order by leaf.day desc limit 1`

const LEAVES =
  "select lot_id as lot, position, chain_hash from chain_leaf where day = ? and deleted_at is null order by index"

/** The tree of the newest root: the same for every lot until the next day is signed. */
let newest: { root: string; tree: MerkleTree } | undefined

async function treeOf(container: MedusaContainer, { day, root }: SignedDay): Promise<MerkleTree | null> {
  if (newest?.root !== root) {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await knex.raw<{ rows: LotHead[] }>(LEAVES, [day])
    const tree = merkleTree(rows.map(leafOf))
    if (tree.at(-1)?.[0]?.toString("hex") !== root) {
      return null
    }
    newest = { root, tree }
  }
  return newest.tree
}

/**
 * What the newest signed day says of a lot; undefined for a lot that is younger than that, and where the leaves that are kept do not
 * lead to the root that was published.
 */
export async function proofOf(
  container: MedusaContainer,
  lot_id: string,
  isSecondTry = false,
): Promise<LotProof | undefined> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Row[] }>(LEAF, [lot_id])
  const [row] = rows
  const tree = row && (await treeOf(container, row))
  if (!(row && tree)) {
    // A new day may have been signed between the two statements.
    return row && !isSecondTry ? proofOf(container, lot_id, true) : undefined
  }
  const { day, size, root, key_id, signature, public_key, position, chain_hash, index } = row
  return {
    statement: { day, size, root, key_id },
    signature,
    publicKey: createPublicKey({ key: Buffer.from(public_key, "base64"), format: "der", type: "spki" }),
    head: { lot: lot_id, position, chain_hash },
    index,
    path: pathIn(tree, index),
  }
}
