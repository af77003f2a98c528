/** Hours after which a household that can be told by push messages, and has not answered them, is rung up by message. */
export const ALARM_AFTER_HOURS = 4
/** Hours after which its order stands on the list of its helpers. */
export const HELPER_AFTER_HOURS = 8
/** Hours after which what it promised to send once more stands there. */
export const REPLACEMENT_AFTER_HOURS = 24

const FIRST_HOUR = 6
const LAST_HOUR = 21
const VIETNAM_HOURS = 7

/** Whether a telephone may ring in a village: from six in the morning to nine in the evening, Asia/Ho_Chi_Minh. */
export function mayRing(now: Date): boolean {
  const hour = (now.getUTCHours() + VIETNAM_HOURS) % 24
  return hour >= FIRST_HOUR && hour < LAST_HOUR
}
