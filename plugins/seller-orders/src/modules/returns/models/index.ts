export { PHOTO_SENDERS, type PhotoSender, SharePicture } from "./share-picture"
export {
  REFUND_METHODS,
  REFUND_ORIGINS,
  REFUND_STATES,
  type RefundMethod,
  type RefundOrigin,
  type RefundState,
  ShareRefund,
} from "./share-refund"
export {
  REMEDIES,
  RETURN_STATES,
  type Remedy,
  type ReturnState,
  ShareReturn,
  WAY_BACK_PAYERS,
  type WayBackPayer,
} from "./share-return"
export { ShareReturnItem } from "./share-return-item"
