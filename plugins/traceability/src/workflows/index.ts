export { makeCodesWorkflow } from "./make-codes"
export { openLotWorkflow } from "./open-lot"
export { recordEventWorkflow } from "./record-event"
export { revokeCodeWorkflow } from "./revoke-code"
