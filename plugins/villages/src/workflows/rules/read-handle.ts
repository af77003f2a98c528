import { InputError } from "@cho-lang/kit/input-error"

const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_LENGTH = 80

/**
 * The part of a web address that names a craft or a village.
 * @throws InputError `handle_wrong`
 */
export function readHandle(handle: string): string {
  if (!HANDLE.test(handle) || handle.length > MAX_LENGTH) {
    throw new InputError({ code: "handle_wrong", field: "handle", message: "A handle has a-z, 0-9 and single dashes" })
  }
  return handle
}
