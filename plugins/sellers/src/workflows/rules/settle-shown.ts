type Answers = Record<string, unknown>

const settled = (answers: Answers): Answers => {
  const { quantity_shown: _, ...said } = answers
  return typeof said.quantity === "number" ? { ...said, quantity_shown: said.quantity } : said
}

/** Answers whose numbers have been counted: edited again, only what is typed beyond them is counted. */
export function settleShown(answers: Answers): Answers {
  const { variants } = answers
  return Array.isArray(variants)
    ? { ...settled(answers), variants: variants.map((form: Answers) => settled(form)) }
    : settled(answers)
}
