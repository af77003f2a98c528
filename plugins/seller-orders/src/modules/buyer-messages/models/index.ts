export { BUYER_MESSAGE_KINDS, BuyerMessage, type BuyerMessageKind } from "./buyer-message"
