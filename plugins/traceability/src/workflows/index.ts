export { openLotWorkflow } from "./open-lot"
export { recordEventWorkflow } from "./record-event"
