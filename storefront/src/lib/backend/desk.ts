import { backendGet, backendPost } from "./door"
import type { Result } from "./result"

/** A stall that somebody works for. `status` is pending, approved, suspended or closed. */
export type DeskStall = { id: string; handle: string; name: string; status: string; role: string }
/** A person of one or many stalls. */
export type DeskMember = { name: string; stalls: DeskStall[] }

type RawMe = { seller_member: { id: string; name: string }; sellers: DeskStall[] }

/** Signs a member of a stall in and answers the session token. */
export async function signInToDesk(login: string, password: string): Promise<Result<string>> {
  const answer = await backendPost<{ token: string }>("/auth/seller_member/emailpass", { email: login, password })
  return answer.ok ? { ok: true, data: answer.data.token } : answer
}

/** Who holds the token, and for which stalls. */
export async function readDeskMember(token: string): Promise<Result<DeskMember>> {
  const answer = await backendGet<RawMe>("/seller/me", {}, token)
  if (!answer.ok) return answer
  return { ok: true, data: { name: answer.data.seller_member.name, stalls: answer.data.sellers } }
}
