import type { NewsFacts } from "@/lib/backend/desk/news"

const unknown = "một người"
const helper = "Người giúp"
const told = (what: string, stall: string | null | undefined): string => (stall ? `${what}: ${stall}` : what)

/** `2026-11-21` → `21/11/2026`. */
const day = (iso: string | null | undefined): string => (iso ?? "").split("-").reverse().join("/")

/** Words of what happened to a person's stalls. `{…}` of a line comes from the answer. */
export const news = {
  title: "Tin",
  guide: "Tin mới nhất ở trên cùng. Có tin lạ thì gọi người giúp hoặc cán bộ xã.",
  empty: "Chưa có tin nào.",
  older: "Xem tin cũ hơn",
  of: (stall: string) => `Gian ${stall}`,
  go: {
    certificates: "Xem giấy OCOP",
    orders: "Xem đơn",
    account: "Xem tài khoản nhận tiền",
    stall: "Xem gian hàng",
    devices: "Xem các máy",
    goods: "Xem hàng của gian",
    people: "Xem người làm cùng",
    helped: "Xem các hộ đang giúp",
    answer: "Trả lời",
  },
  reason: (text: string) => `Lý do: ${text}`,
  warn: "Không phải người nhà làm thì gọi ngay cán bộ xã.",
  unknown: "Có việc mới ở gian hàng",
  lines: {
    "order-new": ({ reference }: NewsFacts) => `Có đơn mới: đơn ${reference || ""}`,
    "order-waits": ({ reference }: NewsFacts) => `Đơn ${reference || ""} chờ nhận đã một ngày, khách đang đợi`,
    "order-fee-agreed": ({ reference }: NewsFacts) => `Khách đồng ý phí giao đơn ${reference || ""}, gói được rồi`,
    "order-fee-refused": ({ reference }: NewsFacts) =>
      `Khách chưa đồng ý phí giao đơn ${reference || ""}, gọi khách giúp`,
    "order-cancelled": ({ reference }: NewsFacts) => `Đơn ${reference || ""} đã hủy, không phải làm nữa`,
    "return-asked": ({ reference }: NewsFacts) => `Khách báo trả hàng đơn ${reference || ""}, xem và trả lời giúp`,
    "way-back-paid": ({ reference }: NewsFacts) =>
      `Khách báo tiền gửi hàng về của đơn ${reference || ""}, xem và trả giúp`,
    "return-withdrawn": ({ reference }: NewsFacts) => `Khách giữ lại hàng đơn ${reference || ""}, không trả nữa`,
    "refund-received": ({ reference }: NewsFacts) => `Khách đã nhận lại tiền đơn ${reference || ""}`,
    "dispute-opened": ({ reference }: NewsFacts) => `Khách nhờ cán bộ xem đơn ${reference || ""}`,
    "refund-settled": ({ reference }: NewsFacts) => `Cán bộ ghi: đã trả tiền khách, đơn ${reference || ""}`,
    "order-ended": ({ reference }: NewsFacts) => `Cán bộ đã hủy đơn ${reference || ""}, mở ra xem vì sao`,
    "dispute-decided": ({ reference }: NewsFacts) => `Cán bộ đã quyết định về đơn ${reference || ""}, mở ra xem`,
    "bank-account-changed": ({ by, bank_name: bank, account_number: number }: NewsFacts) =>
      [`${by || "Có người"} đã đổi tài khoản nhận tiền`, [bank, number].filter(Boolean).join(", ")]
        .filter(Boolean)
        .join(": "),
    "stall-approved": () => "Xã đã duyệt, gian đang bán",
    "stall-suspended": () => "Gian đang tạm khóa, khách chưa xem được",
    "stall-restored": () => "Gian đã được mở lại",
    "stall-closed": () => "Gian đã đóng",
    "handover-used": ({ device_name: device }: NewsFacts) =>
      device ? `Có máy vào bằng mã đưa tận tay: ${device}` : "Có máy vào bằng mã đưa tận tay",
    invited: ({ by }: NewsFacts) => (by ? `${by} mời vào gian` : "Có lời mời vào gian"),
    "invitation-accepted": ({ name }: NewsFacts) => `${name || unknown} đã nhận lời vào gian`,
    "invitation-declined": ({ name }: NewsFacts) => `${name || unknown} không nhận lời vào gian`,
    "consent-asked": ({ by }: NewsFacts) => `${by || helper} xin làm giúp gian`,
    "consent-paper-sent": ({ by }: NewsFacts) => `${by || helper} đã gửi giấy đồng ý có chữ ký, xã đang xem`,
    "consent-paper-confirmed": ({ name }: NewsFacts) => told("Xã đã xem giấy, từ giờ làm giúp được", name),
    "consent-paper-refused": ({ name }: NewsFacts) => told("Xã chưa nhận giấy đồng ý", name),
    "listing-published": ({ name }: NewsFacts) => told("Xã đã duyệt, đang bán", name),
    "listing-sent-back": ({ name }: NewsFacts) => told("Xã nhờ sửa lại", name),
    "listing-rejected": ({ name }: NewsFacts) => told("Xã không cho bán món này", name),
    "certificate-verified": ({ product }: NewsFacts) => told("Cán bộ đã đối chiếu giấy OCOP, khách thấy sao", product),
    "certificate-returned": ({ product }: NewsFacts) => told("Cán bộ nhờ bổ sung giấy OCOP", product),
    "certificate-dropped": ({ product }: NewsFacts) => told("Cán bộ bỏ giấy OCOP chưa đối chiếu", product),
    "certificate-withdrawn": ({ product }: NewsFacts) => told("Giấy OCOP bị thu hồi, sao không còn", product),
    "certificate-goods-changed": ({ product, was }: NewsFacts) =>
      `${told("Món có sao OCOP đã đổi tên", product)}. Giấy cấp cho: ${was ?? ""}. Sao ẩn đến khi cán bộ xem lại`,
    "certificate-window-open": ({ product, left, from, until }: NewsFacts) =>
      `${told("Giấy OCOP", product)}, còn ${left} ngày. Nộp hồ sơ đánh giá lại từ ${day(from)} đến ${day(until)}`,
    "certificate-window-closing": ({ product, left, until }: NewsFacts) =>
      `${told("Giấy OCOP", product)}, còn ${left} ngày. Hạn nộp hồ sơ đánh giá lại là ${day(until)}`,
    "certificate-ending": ({ product, left, day: last }: NewsFacts) =>
      `${told("Giấy OCOP", product)}, còn ${left} ngày, hết ngày ${day(last)} là sao không còn`,
    "certificate-ends": ({ product, day: last }: NewsFacts) =>
      `${told("Giấy OCOP", product)}, ngày cuối là ${day(last)}. Qua ngày ấy sao không còn`,
    "direct-publishing-granted": () => "Từ giờ gian đăng bán thẳng, không phải chờ xã duyệt",
    "direct-publishing-ended": () => "Từ giờ từng món lại chờ xã duyệt",
    "grant-given": ({ by }: NewsFacts) => `${by || helper} được cho làm giúp gian`,
    "grant-ended": ({ by, ended_by: whose }: NewsFacts) =>
      whose === "staff"
        ? `Cán bộ xã đã ngừng việc làm giúp của ${by || unknown}`
        : `${by || helper} thôi làm giúp gian`,
  },
}
