const row = {
  id: "sord_new",
  reference: "1024-1",
  state: "placed",
  ended_by: null as string | null,
  placed_at: "2026-11-21T03:00:00.000Z",
  title: "Khay trà sơn mài đỏ son",
  thumbnail: null,
  item_count: 2,
  total: 915_000,
  commune_name: "Phường Láng",
  province_name: "Thành phố Hà Nội",
  awaits_payment: false,
  send_by: "2026-11-24",
  pick_up: false,
  sends_again: false,
  asks_return: false,
}

const order = {
  ...row,
  state_at: "2026-11-21T03:00:00.000Z",
  items: [
    {
      id: "ordli_1",
      title: "Khay trà sơn mài đỏ son",
      variant_title: "Lớn",
      thumbnail: null,
      quantity: 2,
      total: 900_000,
    },
  ],
  goods_total: 900_000,
  shipping_total: 15_000,
  awaits_payment: false,
  to_collect: 915_000,
  commission: 0,
  delivery: {
    recipient_name: "Nguyễn Thị Thử",
    recipient_phone: null,
    buyer_phone: null as string | null,
    street: "12 ngõ 34 phố Láng Hạ",
    commune_name: "Phường Láng",
    province_name: "Thành phố Hà Nội",
    note: "Gọi trước khi giao",
    is_gift: false,
    gift_note: null,
  },
  pick_up: false,
  by_agreement: false,
  fee_request: null,
  expected: { send_by: "2026-11-24", from: "2026-11-26", until: "2026-11-30" },
  carrier: null,
  tracking_code: null,
  has_receipt: false,
  end_reason: null,
  end_note: null,
  next_actions: ["confirm", "decline"],
  returns: [] as object[],
  refunds: [] as object[],
  disputes: [] as object[],
  returned_total: 0,
  credit_total: 0,
  askable: [] as object[],
  changes: [],
}

const fee = (first_kg_vnd: number) => ({ first_kg_vnd, each_further_kg_vnd: 3_000 })

/** How the stall sends, as GET /seller/delivery writes it. */
export const delivery = {
  delivery: {
    revision: 2,
    zones: { commune: fee(10_000), province: fee(18_000), region: fee(28_000), country: fee(35_000) },
    free_from_vnd: 500_000,
    pick_up: true,
    pick_up_place: "12 xóm Đình, Xã Hồng Vân",
    pick_up_hours: "8 giờ đến 17 giờ, trừ Chủ nhật",
  },
  market: { commune: fee(15_000), province: fee(20_000), region: fee(28_000), country: fee(33_000) },
}

const asked = {
  id: "sret_asked",
  state: "asked",
  reason: "broken",
  note: "Vỡ một góc khi mở ra",
  wants: "same",
  replacement: null as object | null,
  asked_at: "2026-11-22T03:00:00.000Z",
  way_back_payer: null,
  way_back_vnd: null,
  refuse_reason: null,
  refuse_note: null,
  items: [
    { id: "ordli_1", title: "Khay trà sơn mài đỏ son", thumbnail: null, quantity: 1, received: null, restock: null },
  ],
  photos: [],
  next_actions: ["accept", "receive", "refuse"],
}

const promised = {
  ...asked,
  id: "sret_promised",
  state: "accepted",
  way_back_payer: "stall",
  replacement: { state: "reserved", state_at: "2026-11-22T05:00:00.000Z", carrier: null, tracking_code: null },
  next_actions: ["receive", "refuse", "send", "give_up"],
}

/** Whom buyers may call, as GET /seller/buyer-contact writes it. */
export const contact = {
  contact: {
    is_answered: true,
    member_id: "mem_1",
    zalo: true,
    people: [
      { id: "mem_1", name: "Nguyễn Thị Huê", phone: "+84912345678" },
      { id: "mem_2", name: null, phone: "+84987654321" },
    ],
  },
}

const at = (action: string) => ({ action, at: "2026-11-21T04:00:00.000Z" })
const reachable = { ...order.delivery, recipient_phone: "+84912345678" }
const stages = [
  order,
  {
    ...order,
    id: "sord_doing",
    state: "confirmed",
    delivery: reachable,
    next_actions: ["pack", "decline"],
    changes: [at("confirm")],
  },
  {
    ...order,
    id: "sord_packed",
    state: "packed",
    delivery: reachable,
    next_actions: ["ship", "unpack"],
    changes: [at("confirm"), at("pack")],
  },
  {
    ...order,
    id: "sord_sent",
    state: "shipped",
    delivery: reachable,
    carrier: "Bưu điện",
    tracking_code: "EB123456789VN",
    next_actions: ["deliver", "come_back"],
    changes: [at("confirm"), at("pack"), at("ship")],
  },
  {
    ...order,
    id: "sord_bulky",
    state: "confirmed",
    delivery: { ...reachable, buyer_phone: "+84987654321" },
    by_agreement: true,
    expected: null,
    fee_request: { code: "1024-1-1", amount_vnd: 350_000, state: "refused", note: null },
    next_actions: ["decline"],
    changes: [at("confirm")],
  },
  {
    ...order,
    id: "sord_collected",
    state: "packed",
    delivery: reachable,
    pick_up: true,
    shipping_total: 0,
    next_actions: ["ready", "unpack"],
    changes: [at("confirm"), at("pack")],
  },
  {
    ...order,
    id: "sord_declined",
    state: "declined",
    ended_by: "stall",
    to_collect: 0,
    end_reason: "broken",
    end_note: "Khay bị nứt",
    next_actions: [],
    changes: [at("decline")],
  },
  {
    ...order,
    id: "sord_back",
    state: "delivered",
    to_collect: 0,
    delivery: reachable,
    next_actions: [],
    returns: [asked, promised],
    refunds: [
      { id: "srefd_1", amount: 450_000, method: "by_hand", origin: "return", state: "due", settled_note: null },
    ],
    changes: [at("confirm"), at("pack"), at("ship"), at("deliver")],
  },
]

/** Orders as GET /seller/orders and /seller/orders/:id write them: one of each kind that screens tell apart. */
export const orders: Record<string, unknown> = {
  "/seller/orders": { orders: [row], counts: { new: 1, doing: 2, sent: 0, over: 1 }, to_send_again: 1 },
  ...Object.fromEntries(stages.map((one) => [`/seller/orders/${one.id}`, { order: one }])),
}
