export { CODE_REQUEST_KINDS, CodeRequest } from "./code-request"
export { Device } from "./device"
export { HANDOVER_MAKERS, HandoverCode } from "./handover-code"
export { CODE_PURPOSES, type CodePurpose, SentCode } from "./sent-code"
