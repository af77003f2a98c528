/**
 * A number as carriers of Vietnam dial it: `+84912345678` becomes `0912345678`.
 * @throws Error where it is a number of another country, which a registered sender's name does not reach
 */
export function nationalPhone(e164: string): string {
  const national = /^\+84(\d{9,10})$/.exec(e164)?.[1]
  if (!national) {
    throw new Error(`…${e164.slice(-3)} is no number of Vietnam`)
  }
  return `0${national}`
}
