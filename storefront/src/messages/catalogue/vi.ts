/** Vietnamese words of the OCOP catalogue and of the page that says how goods are ordered. */
export const vi = {
  ocop: {
    title: "Hàng OCOP",
    titleOf: (parts: string[]) => `OCOP: ${parts.join(" · ")}`,
    lead: "Chỉ có món còn giấy chứng nhận hôm nay. Giấy hết hạn hay bị thu hồi thì món tự rời trang này.",
    description: (title: string, count: number) =>
      `${title}: ${count} món có giấy chứng nhận còn hiệu lực, cán bộ đã đối chiếu. Mua thẳng của gian hàng trong làng.`,
    demo: "Giấy trên trang này là dữ liệu minh họa: không cơ quan nào cấp.",
    ordering: "Vì sao món này đứng trước?",
    count: (n: number) => `${n} món`,
    filter: "Lọc",
    filters: "Lọc hàng OCOP",
    done: (n: number) => `Xem ${n} món`,
    inUse: "Đang lọc",
    remove: (name: string) => `Bỏ lọc ${name}`,
    removeAll: "Bỏ hết",
    chosen: (name: string, n: number) => `${name}, ${n} món, đang chọn`,
    choice: (name: string, n: number) => `${name}, ${n} món`,
    kind: "Ngành hàng",
    stars: "Hạng sao",
    starsOf: (n: number) => `${n} sao`,
    village: "Làng nghề",
    province: "Tỉnh, thành phố",
    price: "Giá một món",
    under: (money: string) => `Dưới ${money}`,
    from: (money: string) => `Từ ${money}`,
    between: (from: string, to: string) => `${from} đến dưới ${to}`,
    sort: "Xếp theo",
    sorts: {
      stars: "Nhiều sao trước",
      new: "Mới bày trước",
      price: "Giá thấp trước",
      "-price": "Giá cao trước",
    },
    emptyTitle: "Chưa có món OCOP nào như vậy",
    emptyText: "Bỏ bớt một điều kiện bên dưới, hoặc xem tất cả hàng OCOP.",
    emptyAll: "Xem tất cả hàng OCOP",
    noneTitle: "Hôm nay chưa có món nào còn giấy OCOP",
    noneText: "Gian hàng gửi giấy, cán bộ đối chiếu xong thì món hiện ở đây. Mời bạn xem hàng khác của các làng.",
    allGoods: "Xem tất cả hàng",
    rowTitle: "Hàng OCOP",
    rowLead: "Được Nhà nước công nhận, giấy còn hạn hôm nay.",
    rowLink: "Xem tất cả hàng OCOP",
    more: (n: number) => `Xem hàng OCOP ${n} sao`,
  },
  featured: {
    label: "Mùa này",
    see: (n: number) => `Xem ${n} món`,
    chosen: (day: string) => `Cán bộ chọn, hiện đến hết ${day}`,
    demo: "minh họa",
  },
  commune: {
    lead: (province: string, villages: number, stalls: number) =>
      `${province}. ${villages} làng nghề, ${stalls} gian hàng đang mở.`,
    description: (name: string, province: string, count: number) =>
      `${name}, ${province}: làng nghề, gian hàng và ${count} món mua thẳng của người làm.`,
    villages: "Làng nghề của xã",
    sellers: "Gian hàng trong xã",
    goods: "Mới bày",
    see: (name: string) => `Xem ${name}`,
  },
  ordering: {
    title: "Hàng được xếp thế nào",
    lead: "Không ai mua được chỗ đứng trên chợ này. Không có quảng cáo, không có phí để được lên trước.",
    description: "Thứ tự của từng danh sách trên Chợ Làng, và vì sao không ai trả tiền để được đứng trước.",
    link: "Hàng được xếp thế nào",
    lists: "Từng danh sách",
    rules: [
      [
        "Tất cả hàng, hàng của một nghề, một làng, một gian",
        "Món mới bày đứng trước. Bạn chọn giá thấp hay giá cao trước thì xếp theo giá.",
      ],
      [
        "Hàng OCOP",
        "Nhiều sao đứng trước. Cùng số sao thì món mới bày đứng trước. Bạn đổi được sang mới bày hoặc theo giá.",
      ],
      [
        "Nổi bật ở trang đầu và trang xã",
        "Cán bộ chọn theo mùa và tự xếp, không nhận tiền của ai. Ai chọn và chọn gì đều ghi vào sổ. Món hết hàng hay gian tạm khóa thì tự rời ra.",
      ],
      ["Tìm kiếm", "Món khớp chữ bạn gõ nhất đứng trước."],
      [
        "Mới bày ở trang đầu",
        "Các món mới nhất, mỗi nghề một món rồi quay vòng, để một gian bày nhiều không lấn hết chỗ.",
      ],
      ["Làng của tuần ở trang đầu", "Mỗi tuần một làng, lần lượt hết vòng."],
      ["Làng nghề và gian hàng", "Làng xếp theo tỉnh rồi theo tên. Gian hàng xếp theo tên."],
      [
        "Món gần giống",
        "Món cùng nghề mới bày của gian khác trước, rồi của chính gian ấy. Món đã hết trong giỏ: cùng nghề cùng làng trước.",
      ],
    ] as [string, string][],
    notCounted: "Những thứ không tính",
    notCountedList: [
      "Tiền gian hàng trả: không có khoản nào như vậy.",
      "Số lượt bán, lượt xem hay đánh giá.",
      "Việc bạn đã xem gì: trang giống nhau với mọi người.",
    ],
    gone: "Món nào không hiện",
    goneText:
      "Món chưa đăng, món của gian đang bị tạm khóa hoặc đã đóng thì không hiện ở danh sách nào. Món đã hết vẫn đứng đúng chỗ của nó và ghi rõ là đã hết.",
  },
}

/** The shape every language fills. */
export type CatalogueMessages = typeof vi
