import type { RecordAuditInput } from "../steps/record-audit"

type AuditActor = RecordAuditInput["actor"]

/** Staff as the audit names them; without a user it was the command line or the seed. */
export function staffActor(userId: string | null): AuditActor {
  return userId === null ? { kind: "system", id: "command-line" } : { kind: "user", id: userId }
}
