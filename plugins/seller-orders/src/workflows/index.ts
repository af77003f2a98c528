export { placeOrderWorkflow } from "./place-order"
export { prepareCheckoutWorkflow } from "./prepare-checkout"
export { type SetDeliveryInput, setDeliveryWorkflow } from "./set-delivery"
