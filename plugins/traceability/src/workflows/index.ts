export { openLotWorkflow } from "./open-lot"
export { recordEventWorkflow } from "./record-event"
export { makeCodesWorkflow } from "./make-codes"
export { revokeCodeWorkflow } from "./revoke-code"
