/** What is ticked of food instead of typed. The words are kept with the goods, in Vietnamese, whatever the desk's language. */
export const foodPicks = {
  allergens: {
    none: "Không có",
    peanut: "Lạc",
    sesame: "Vừng",
    milk: "Sữa",
    egg: "Trứng",
    soy: "Đậu nành",
    wheat: "Lúa mì",
    seafood: "Tôm cá",
  },
  keeping: {
    dry: "Để nơi khô mát",
    sun: "Tránh nắng",
    fridge: "Cất ngăn mát",
    freezer: "Cất ngăn đá",
  },
}
