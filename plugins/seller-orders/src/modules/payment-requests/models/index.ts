export {
  PAYMENT_REQUEST_KINDS,
  PAYMENT_REQUEST_STATES,
  PaymentRequest,
  type PaymentRequestKind,
  type PaymentRequestState,
} from "./payment-request"
