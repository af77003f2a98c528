import { resolveLink } from "@/features/digital-link/resolve"

/** A GS1 Digital Link on a label: `/01/{gtin}/10/{lot}/21/{serial}`. */
export const GET = (request: Request): Promise<Response> => resolveLink(request)
