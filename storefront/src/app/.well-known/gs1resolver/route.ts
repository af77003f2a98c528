import { describeResolver } from "@/features/digital-link/resolve"

/** What this resolver of GS1 Digital Links can. */
export async function GET(request: Request): Promise<Response> {
  // Read at run time: only the running server knows its own address.
  void request.headers
  return describeResolver()
}
