import type { CatalogueMessages } from "./vi"

const pieces = (n: number): string => (n === 1 ? "1 piece" : `${n} pieces`)

/** English words of the OCOP catalogue and of the page that says how goods are ordered. */
export const en: CatalogueMessages = {
  ocop: {
    title: "OCOP goods",
    titleOf: (parts) => `OCOP: ${parts.join(" · ")}`,
    lead: "Only pieces whose certificate is in force today. When it ends or is withdrawn, the piece leaves this page by itself.",
    description: (title, count) =>
      `${title}: ${pieces(count)} with a certificate in force, checked by staff. Bought straight from stalls in the village.`,
    demo: "The certificates on this page are demo data: no authority gave them.",
    ordering: "Why is this piece first?",
    count: pieces,
    filter: "Filter",
    filters: "Filter OCOP goods",
    done: (n) => `Show ${pieces(n)}`,
    inUse: "Filters in use",
    remove: (name) => `Remove ${name}`,
    removeAll: "Remove all",
    chosen: (name, n) => `${name}, ${pieces(n)}, chosen`,
    choice: (name, n) => `${name}, ${pieces(n)}`,
    kind: "Kind of goods",
    stars: "Stars",
    starsOf: (n) => `${n} stars`,
    village: "Craft village",
    province: "Province or city",
    price: "Price of one piece",
    under: (money) => `Under ${money}`,
    from: (money) => `From ${money}`,
    between: (from, to) => `${from} to under ${to}`,
    sort: "Sort by",
    sorts: {
      stars: "More stars first",
      new: "Newest first",
      price: "Lowest price first",
      "-price": "Highest price first",
    },
    emptyTitle: "No OCOP goods like that yet",
    emptyText: "Remove one of the filters below, or see all OCOP goods.",
    emptyAll: "See all OCOP goods",
    noneTitle: "No piece has an OCOP certificate in force today",
    noneText:
      "Stalls send their certificates in; once staff have checked one, its piece is shown here. Meanwhile, see what else the villages make.",
    allGoods: "See all goods",
    rowTitle: "OCOP goods",
    rowLead: "Recognised by the state, with a certificate in force today.",
    rowLink: "See all OCOP goods",
    more: (n) => `See OCOP goods with ${n} stars`,
  },
  featured: {
    label: "This season",
    see: (n) => `See ${pieces(n)}`,
    chosen: (day) => `Chosen by staff, shown until ${day}`,
    demo: "demo",
  },
  commune: {
    lead: (province, villages, stalls) =>
      `${province}. ${villages} craft ${villages === 1 ? "village" : "villages"}, ${stalls} open ${stalls === 1 ? "stall" : "stalls"}.`,
    description: (name, province, count) =>
      `${name}, ${province}: craft villages, stalls and ${pieces(count)} bought straight from the makers.`,
    villages: "Its craft villages",
    sellers: "Its stalls",
    goods: "Put up last",
    see: (name) => `Visit ${name}`,
  },
  ordering: {
    title: "How goods are ordered",
    lead: "Nobody can buy a place in this market. There is no advertising, and no fee for standing first.",
    description: "The order of every list on Chợ Làng, and why nobody pays to stand first.",
    link: "How goods are ordered",
    lists: "List by list",
    rules: [
      [
        "All goods, goods of a craft, a village, a stall",
        "What was put up last stands first. If you choose the lowest or the highest price, price alone decides.",
      ],
      [
        "OCOP goods",
        "More stars stand first; among equal stars, what was put up last. You can change to newest or to price.",
      ],
      [
        "Featured on the home page and on a commune's page",
        "Staff choose for a season and order by hand; nobody pays them for it. Who chose what is written down. What is sold out, or of a suspended stall, drops out by itself.",
      ],
      ["Search", "What fits your words best stands first."],
      [
        "New on the home page",
        "The newest pieces, one of each craft in turn, so that a stall that puts up many does not fill the page.",
      ],
      ["Village of the week on the home page", "A village a week, each in its turn."],
      ["Villages and stalls", "Villages by province, then by name. Stalls by name."],
      [
        "Similar pieces",
        "The newest of the same craft, of other stalls first, then of the same stall. For something in your basket that is gone: same craft and same village first.",
      ],
    ],
    notCounted: "What does not count",
    notCountedList: [
      "Money from a stall: there is no such payment.",
      "How much was sold, how often it was looked at, ratings.",
      "What you looked at before: everybody sees the same pages.",
    ],
    gone: "What is not shown",
    goneText:
      "Pieces that are not published, and those of stalls that are suspended or closed, stand in no list. What is sold out keeps its place and says so.",
  },
}
