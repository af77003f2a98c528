/**
 * What is taken off a line, in đồng: whole, and divisible by its pieces, so that each piece costs whole đồng and can be
 * given back alone. Never more than was asked for.
 */
export function wholeReduction(amount: number, pieces: number): number {
  // A sum of fractions may end a hair below the whole number that was meant.
  return Math.floor(Math.round(amount * 1_000_000) / 1_000_000 / pieces) * pieces
}
