type Answers = Record<string, unknown>

const settled = (answers: Answers): Answers => {
  const { price_shown: _, quantity_shown: __, ...said } = answers
  const { price_vnd, quantity } = said
  return {
    ...said,
    ...(typeof price_vnd === "number" && { price_shown: price_vnd }),
    ...(typeof quantity === "number" && { quantity_shown: quantity }),
  }
}

/** Answers whose price and numbers have been written: edited again, only what is typed beyond them counts. */
export function settleShown(answers: Answers): Answers {
  const { variants } = answers
  return Array.isArray(variants)
    ? { ...settled(answers), variants: variants.map((form: Answers) => settled(form)) }
    : settled(answers)
}
