export {
  REPLACEMENT_ENDS,
  REPLACEMENT_STATES,
  type ReplacementEnd,
  type ReplacementState,
  ShareReplacement,
} from "./replacement"
