import type { OwnVariant } from "./own-goods"

/**
 * Answers of goods that are on sale as they were let on sale, with price (đồng) and number as they are now: both changed
 * since by taps and orders, and whoever edits the name must not set them back. `price_shown` and `quantity_shown` tell what the
 * form began with: a price set by somebody else until it is sent stays, and what is sold stays sold. Forms are matched by their order; answers
 * that no longer fit the product's forms stay as they are.
 */
export function withCurrentNumbers(
  answers: Record<string, unknown>,
  variants: readonly OwnVariant[],
): Record<string, unknown> {
  const numbers = variants.map(({ price_vnd, quantity }) => ({
    ...(price_vnd !== null && { price_vnd, price_shown: price_vnd }),
    ...(quantity !== null && { quantity, quantity_shown: quantity }),
  }))
  const forms = answers.variants
  if (!Array.isArray(forms)) {
    return numbers.length === 1 ? { ...answers, ...numbers[0] } : answers
  }
  return forms.length === numbers.length
    ? { ...answers, variants: forms.map((form: object, at) => ({ ...form, ...numbers[at] })) }
    : answers
}
