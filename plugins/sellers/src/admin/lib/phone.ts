/**
 * `0912 345 678` for a Vietnamese mobile in E.164, other numbers as they are. Not the kit's: that one brings the tables
 * of every country into the browser.
 */
export function shownPhone(phone: string): string {
  return phone.replace(/^\+84(\d{3})(\d{3})(\d{3})$/, "0$1 $2 $3").replace(/^\+84(\d{2})(\d{3})(\d{4})$/, "0$1 $2 $3")
}
