/** The last three digits of a number, as `…678`: enough to know one's own, too little to call. */
export function maskPhone(e164: string): string {
  return `…${e164.slice(-3)}`
}
