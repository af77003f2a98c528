const row = {
  id: "sord_new",
  reference: "1024-1",
  state: "placed",
  placed_at: "2026-11-21T03:00:00.000Z",
  title: "Khay trà sơn mài đỏ son",
  thumbnail: null,
  item_count: 2,
  total: 915_000,
  commune_name: "Phường Láng",
  province_name: "Thành phố Hà Nội",
  send_by: "2026-11-24",
}

const order = {
  ...row,
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
  to_collect: 915_000,
  commission: 0,
  delivery: {
    recipient_name: "Nguyễn Thị Thử",
    recipient_phone: null,
    street: "12 ngõ 34 phố Láng Hạ",
    commune_name: "Phường Láng",
    province_name: "Thành phố Hà Nội",
    note: "Gọi trước khi giao",
  },
  expected: { send_by: "2026-11-24", from: "2026-11-26", until: "2026-11-30" },
  carrier: null,
  tracking_code: null,
  end_reason: null,
  end_note: null,
  next_actions: ["confirm", "decline"],
  changes: [],
}

const at = (action: string) => ({ action, at: "2026-11-21T04:00:00.000Z" })
const delivery = { ...order.delivery, recipient_phone: "+84912345678" }
const stages = [
  order,
  {
    ...order,
    id: "sord_doing",
    state: "confirmed",
    delivery,
    next_actions: ["pack", "decline"],
    changes: [at("confirm")],
  },
  {
    ...order,
    id: "sord_packed",
    state: "packed",
    delivery,
    next_actions: ["ship", "ready"],
    changes: [at("confirm"), at("pack")],
  },
  {
    ...order,
    id: "sord_declined",
    state: "declined",
    to_collect: 0,
    end_reason: "broken",
    end_note: "Khay bị nứt",
    next_actions: [],
    changes: [at("decline")],
  },
]

/** Orders as GET /seller/orders and /seller/orders/:id write them: one of each kind that screens tell apart. */
export const orders: Record<string, unknown> = {
  "/seller/orders": { orders: [row], counts: { new: 1, doing: 2, sent: 0, over: 1 } },
  ...Object.fromEntries(stages.map((one) => [`/seller/orders/${one.id}`, { order: one }])),
}
