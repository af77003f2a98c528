export {
  DISPUTE_DECISIONS,
  DISPUTE_OPENERS,
  DISPUTE_STATES,
  Dispute,
  type DisputeDecision,
  type DisputeOpener,
} from "./dispute"
