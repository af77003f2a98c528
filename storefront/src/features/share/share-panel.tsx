import type { ShareFacts } from "./share-facts"

const colours = { paper: "#fbf7f0", ink: "#1f1a17", soft: "#5b514a", red: "#9b1c1a", line: "#ddcfb8" }

/** The longest title that is shown whole; what is longer ends in an ellipsis. */
const longestTitle = 90

function shortened(text: string): string {
  const words = text.length > longestTitle ? `${text.slice(0, longestTitle).replace(/\s+\S*$/, "")}…` : text
  return words
}

/** What the font has: for anything else the drawing would look for a font on the internet. */
const undrawable = /[^\p{Script=Latin}0-9 .,:;!?'"()/&%+\-–—…·•“”‘’₫\u00a0]/gu
const drawable = (text: string): string => text.normalize("NFC").replace(undrawable, "")

/** The words of a shared picture, beside its photo. Drawn by satori, which knows flex boxes and styles as objects only. */
export function SharePanel({ facts, site }: { facts: ShareFacts; site: string }) {
  const title = shortened(drawable(facts.title))
  const size = title.length > 60 ? 44 : title.length > 32 ? 52 : 62
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "52px 56px 44px",
        background: colours.paper,
        color: colours.ink,
        fontFamily: "Be Vietnam Pro",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ fontSize: size, fontWeight: 600, lineHeight: 1.25 }}>{title}</div>
        {facts.price && (
          <div style={{ marginTop: 22, fontSize: 50, fontWeight: 600, color: colours.red }}>{facts.price}</div>
        )}
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        {facts.lines.map((line) => (
          <div key={line} style={{ fontSize: 32, lineHeight: 1.4 }}>
            {drawable(line)}
          </div>
        ))}
        <div
          style={{
            display: "flex",
            marginTop: 22,
            paddingTop: 20,
            borderTop: `2px solid ${colours.line}`,
            fontSize: 28,
            fontWeight: 600,
            color: colours.soft,
          }}
        >
          {site}
        </div>
      </div>
    </div>
  )
}
