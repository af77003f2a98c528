import { loadGuidesWorkflow } from "@cho-lang/content/workflows"
import type { SeedContext } from "./context"
import type { GuideData } from "./data"

/** In pixels; every drawing is made on one sheet. */
const DRAWN = { width: 960, height: 720 } as const

/** The guides of the desk with their drawings. What staff touched stays as it is. */
export async function loadGuides({ container, say }: SeedContext, guides: GuideData[]): Promise<void> {
  const keys = new Set(guides.flatMap(({ steps }) => steps.map(({ picture }) => picture)))
  const { result } = await loadGuidesWorkflow(container).run({
    input: {
      guides: guides.map(({ slug, ...content }) => ({ slug, content })),
      files: [...keys].map((key) => ({ key, kind: "picture", ...DRAWN })),
    },
  })
  say(`${guides.length} guides, ${result.written} of them new, ${result.renewed} renewed`)
}
