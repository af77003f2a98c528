export {
  Certificate,
  EYES,
  type Eyes,
  VERIFICATIONS,
  type Verification,
  WAITING_REASONS,
  type WaitingReason,
} from "./certificate"
export { CertificateReminder } from "./certificate-reminder"
export { CertificateScan } from "./certificate-scan"
export { DECISION_KINDS, DECISION_LEVELS, Decision, type DecisionKind, TYPIST_KINDS, type TypistKind } from "./decision"
