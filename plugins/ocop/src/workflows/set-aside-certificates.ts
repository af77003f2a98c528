import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { setAsideStep, tellSetAsideStep, writeSetAsideStep } from "./steps/set-aside-certificates"

/**
 * A star belongs to the goods that were looked at: where they are called otherwise since, of one product or of all (null), the certificate
 * waits anew and the household is told. Run twice it does nothing the second time. Emits `certificate.changed` for each. Answers their ids.
 */
export const setAsideCertificatesWorkflow = createWorkflow(
  "set-aside-certificates",
  (input: { product_id: string | null }) => {
    const aside = setAsideStep(input)
    when({ aside }, (data) => data.aside.length > 0).then(() => {
      const data = transform({ aside }, (made) => made.aside.map(({ id }) => ({ id })))
      emitEventStep({ eventName: "certificate.changed", data })
      writeSetAsideStep(aside)
      tellSetAsideStep(aside)
    })
    return new WorkflowResponse(transform({ aside }, (made) => made.aside.map(({ id }) => id)))
  },
)
