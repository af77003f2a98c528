import { seed } from "./seed"

/** A person of the fake desk, by phone number. The code that lets anybody in is `signInCode`. */
export type FakePerson = {
  id: string
  name: string
  phone: string
  draft: { revision: number; answers: Record<string, unknown>; updated_at: string } | null
  sellers: { id: string; handle: string; name: string; status: string; role: string }[]
  helper: unknown
  helped_sellers: unknown[]
}

export const signInCode = "123456"
export const handoverCode = "K7MP2QRT"
export const phones = { owner: "+84912345678", helper: "+84987654321", newcomer: "+84905111222" }

const stallOf = (at: number, role: string, status = "approved") => {
  const row = seed.sellers[at]
  return { id: `sel_${at}`, handle: row?.handle ?? "", name: row?.name ?? "", status, role }
}

const capabilities = ["edit_stall", "list_products", "handle_orders"]

/** Everybody at the fake desk; new numbers join when they come in. */
export function fakePeople(): Map<string, FakePerson> {
  const owner: FakePerson = {
    id: "mem_owner",
    name: "Trần Thị Lan",
    phone: phones.owner,
    draft: null,
    sellers: [stallOf(0, "owner"), stallOf(1, "owner", "pending")],
    helper: null,
    helped_sellers: [],
  }
  const helper: FakePerson = {
    id: "mem_helper",
    name: "Nguyễn Thu Hạnh",
    phone: phones.helper,
    draft: null,
    sellers: [],
    helper: {
      team: { id: "team_1", name: "Tổ công nghệ số Hạ Thái", village: { handle: "ha-thai", name: "Hạ Thái" } },
      role: "leader",
    },
    helped_sellers: [
      { ...stallOf(0, "grant"), grant: { id: "grant_1", capabilities, expires_at: "2027-05-20T16:59:59.000Z" } },
    ],
  }
  return new Map([owner, helper].map((person) => [person.phone, person]))
}

/** Someone the desk has never seen. */
export function newcomer(phone: string): FakePerson {
  return { id: `mem_${phone.slice(1)}`, name: "", phone, draft: null, sellers: [], helper: null, helped_sellers: [] }
}

/** A stall as GET /seller/stall writes it. */
export function ownStall({ id, handle, name, status }: FakePerson["sellers"][number]) {
  const row = seed.sellers.find((one) => one.handle === handle)
  const village = seed.villages.find((one) => one.handle === row?.village)
  const waits = status === "pending"
  return {
    id,
    handle,
    name,
    status,
    entity_type: "household",
    owner_name: "Trần Thị Lan",
    organisation_name: null,
    village: village ? { handle: village.handle, name: village.name.vi } : null,
    commune: { code: "10210", name: "Xã Hồng Vân" },
    street_address: row?.street_address ?? "Xóm 3",
    crafts: [{ handle: "son-mai", name: "Sơn mài", is_food: false }],
    summary: row?.summary.vi ?? null,
    story: row?.story.vi ?? null,
    since_year: 1986,
    picture: row?.picture ?? null,
    holiday: null,
    identity: waits
      ? null
      : {
          number_masked: "•••••••••123",
          birth_year: 1958,
          tax_code_masked: "•••••123",
          method: "in_person",
          verified_at: "2026-11-01T03:00:00.000Z",
        },
    bank_account: {
      bank_bin: "970436",
      bank_name: "Vietcombank",
      account_number: "0123456789",
      holder_name: "TRAN THI LAN",
    },
    checklist: {
      items: [
        { key: "phone_confirmed", state: "done" },
        { key: "identity_verified", state: waits ? "missing" : "done" },
        { key: "account_holder_matches", state: waits ? "wrong" : "done" },
        { key: "product_with_photo", state: waits ? "missing" : "done" },
      ],
      reviewer: { commune_name: "Xã Hồng Vân" },
      answer_by: "2026-11-25T10:00:00.000Z",
    },
    state_changes: [{ from: null, to: "pending", at: "2026-11-20T03:00:00.000Z", reason: null, by: null }],
  }
}

export const banks = [
  { bin: "970436", name: "Ngân hàng TMCP Ngoại thương Việt Nam", short_name: "Vietcombank" },
  { bin: "970405", name: "Ngân hàng Nông nghiệp và Phát triển Nông thôn Việt Nam", short_name: "Agribank" },
  { bin: "970415", name: "Ngân hàng TMCP Công thương Việt Nam", short_name: "VietinBank" },
]

export const grants = {
  grants: [
    {
      id: "grant_1",
      helper: {
        id: "mem_helper",
        name: "Nguyễn Thu Hạnh",
        phone: phones.helper,
        team: { name: "Tổ công nghệ số Hạ Thái" },
      },
      capabilities,
      starts_at: "2026-11-20T03:00:00.000Z",
      expires_at: "2027-05-20T16:59:59.000Z",
      consent: { kind: "code", at: "2026-11-20T03:00:00.000Z" },
      state: "live",
    },
  ],
  requests: [
    {
      id: "req_1",
      helper: { id: "mem_2", name: "Lê Văn Bình" },
      capabilities: ["record_lots"],
      expires_on: "2027-03-01",
      kind: "code",
      state: "open",
      asked_at: "2026-11-22T01:00:00.000Z",
    },
    {
      id: "req_2",
      helper: { id: "mem_4", name: "Đỗ Thị Mây" },
      capabilities: ["list_products"],
      expires_on: "2027-03-01",
      kind: "paper",
      state: "awaiting_check",
      asked_at: "2026-11-22T01:00:00.000Z",
    },
  ],
}

export const history = {
  entries: [
    {
      id: "a2",
      at: "2026-11-22T07:30:00.000Z",
      who: { name: "Nguyễn Thu Hạnh", kind: "helper" },
      action: "stall_changed",
      entity: "seller",
      before: { summary: "Sơn mài" },
      after: { summary: "Sơn mài nhà làm" },
    },
    {
      id: "a1",
      at: "2026-11-21T02:10:00.000Z",
      who: { name: "Đỗ Văn Minh", kind: "user" },
      action: "stall_approved",
      entity: "seller",
      before: { status: "pending" },
      after: { status: "approved" },
    },
  ],
  next: "a1",
}

const aboutStall = { id: "sel_0", name: seed.sellers[0]?.name ?? "" }

export const news = {
  news: [
    {
      id: "n4",
      key: "bank-account-changed",
      at: "2026-11-22T07:30:00.000Z",
      seller: aboutStall,
      facts: { bank_name: "Vietcombank", account_number: "••••••6789", by: "Trần Văn Nam" },
    },
    {
      id: "n3",
      key: "stall-suspended",
      at: "2026-11-21T02:10:00.000Z",
      seller: aboutStall,
      facts: { reason: "Ảnh hàng chưa đúng món" },
    },
    {
      id: "n2",
      key: "invited",
      at: "2026-11-20T02:10:00.000Z",
      seller: { id: "sel_9", name: "Gian thử" },
      facts: { role: "staff", by: "Bà Tư" },
    },
    { id: "n1", key: "never-heard-of", at: "2026-11-19T02:10:00.000Z", seller: null, facts: {} },
  ],
  next: "2026-11-19T02:10:00.000Z",
}

/** Papers of the fake helper: one that an officer looks at, one that was refused. */
export const papers = [
  {
    id: "con_8",
    state: "awaiting_check",
    seller: null,
    name: "Sơn mài bà Bưởi",
    reason: null,
    sent_at: "2026-11-21T03:00:00.000Z",
    answered_at: null,
  },
  {
    id: "con_9",
    state: "refused",
    seller: { id: "sel_2", name: "Gian chưa ai giúp" },
    name: "Gian chưa ai giúp",
    reason: "Chữ ký chưa rõ",
    sent_at: "2026-11-20T03:00:00.000Z",
    answered_at: "2026-11-21T03:00:00.000Z",
  },
]
