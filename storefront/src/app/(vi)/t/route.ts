import { openTrace } from "@/features/trace/open-trace"

/** Where a code is typed, and what was typed there. */
export const GET = (request: Request): Response => openTrace(request, "vi")
