import { recordAuditStep } from "@cho-lang/sellers/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import { beforeEach, expect, it } from "vitest"
import { describeApp } from "../../support/app"

const ENTRY = {
  actor: { kind: "helper" as const, id: "selmem_1" },
  seller_id: "sel_1",
  grant_id: "grant_1",
  action: "stall_changed",
  entity: "seller",
  entity_id: "sel_1",
  before: { story: "Cũ" },
  after: { story: "Mới" },
}

const failStep = createStep("fail-after-audit", async () => {
  throw new Error("No")
})

const recordAndFail = createWorkflow("record-and-fail", () => {
  recordAuditStep(ENTRY)
  failStep()
})

const record = createWorkflow("record-only", () => {
  recordAuditStep(ENTRY)
})

interface Row {
  id: string
  action: string
  undoes_id: string | null
  after: unknown
}

async function rows(container: MedusaContainer): Promise<Row[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return (await knex.raw<{ rows: Row[] }>("select * from audit_entry order by undoes_id nulls first")).rows
}

describeApp("the audit", (app) => {
  beforeEach(async () => {
    await record(app.container()).run()
  })

  it("keeps what was written, whoever tries to change or delete it", async () => {
    const knex = app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    expect(await rows(app.container())).toMatchObject([{ action: "stall_changed", after: { story: "Mới" } }])
    await expect(knex.raw("update audit_entry set action = 'nothing'")).rejects.toThrow("append-only")
    await expect(knex.raw("delete from audit_entry")).rejects.toThrow("append-only")
    expect(await rows(app.container())).toHaveLength(1)
  })

  it("says of what failed afterwards that it did not come to pass", async () => {
    await expect(recordAndFail(app.container()).run()).rejects.toThrow()
    const [, second, undone] = await rows(app.container())
    expect(undone).toMatchObject({ action: "undone", undoes_id: second?.id, after: null })
  })
})
