/** Which of all page numbers are shown: the first, the last, and those around this one; 0 stands for a gap. */
export function shownPages(page: number, total: number): number[] {
  const near = [1, page - 1, page, page + 1, total].filter((n) => n >= 1 && n <= total)
  const numbers = [...new Set(near)].sort((a, b) => a - b)
  return numbers.flatMap((n, index) => (index > 0 && n - (numbers[index - 1] ?? n) > 1 ? [0, n] : [n]))
}
