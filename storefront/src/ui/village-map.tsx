import type { VillageSummary } from "@/lib/backend/villages"
import { type Locale, localePath } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { messages } from "@/messages"
import styles from "./village-map.module.css"
import { coast, type Point, towns, waters } from "./village-map-geo"
import { type Label, layoutMap, type MapLayout } from "./village-map-layout"

/** How far from the edge a village's hairline begins; names of villages stay outside of it. */
const hookAt = 112
/** Room that a town's name takes beside its point, and how near a village's name is in its way. */
const nameRoom = 62
const labelReach = 30

type OnMap = VillageSummary & { latitude: number; longitude: number }

function isOnMap(village: VillageSummary): village is OnMap {
  return village.latitude !== null && village.longitude !== null
}

function line(points: Point[], project: MapLayout<OnMap>["project"]): string {
  return points
    .map(
      (point, index) =>
        `${index ? "L" : "M"}${project(point)
          .map((n) => n.toFixed(1))
          .join(" ")}`,
    )
    .join("")
}

/** Where a town's or river's name may stand: right of its point, left of it, or not at all beside a village's name. */
function nameSide(map: MapLayout<OnMap>, x: number, y: number): "start" | "end" | null {
  const beside = map.labels.filter(({ labelY }) => Math.abs(labelY - y) < labelReach).map(({ side }) => side)
  const left = beside.includes("left") ? hookAt : 0
  const right = beside.includes("right") ? map.width - hookAt : map.width
  if (x + nameRoom < right) return "start"
  return x - nameRoom > left ? "end" : null
}

function Ground({ map, locale }: { map: MapLayout<OnMap>; locale: Locale }) {
  const { mapPlaces, mapWaters } = messages(locale).village
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an SVG group cannot take the focus
    <g aria-hidden="true">
      <path
        className={styles.sea}
        d={`${line(coast, map.project)}L${map.width + 400} ${map.height + 400}L${map.width + 400} -400Z`}
      />
      {waters.map(({ key, line: points, name }) => {
        const [x, y] = map.project(name)
        const side = nameSide(map, x, y)
        return (
          <g key={key}>
            <path className={styles.river} d={line(points, map.project)} />
            {side && (
              <text className={styles.waterName} x={side === "start" ? x + 6 : x - 6} y={y} textAnchor={side}>
                {mapWaters[key]}
              </text>
            )}
          </g>
        )
      })}
      {towns.map(({ key, at }) => {
        const [x, y] = map.project(at)
        const side = nameSide(map, x, y)
        if (!side) return null
        return (
          <g key={key}>
            <rect className={styles.town} x={x - 2.5} y={y - 2.5} width="5" height="5" />
            <text className={styles.townName} x={side === "start" ? x + 6 : x - 6} y={y - 5} textAnchor={side}>
              {mapPlaces[key]}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function Place({ label, width, locale }: { label: Label<OnMap>; width: number; locale: Locale }) {
  const { village, x, y, labelY, side } = label
  const left = side === "left"
  const edge = left ? 10 : width - 10
  const hook = left ? hookAt : width - hookAt
  const crafts = village.crafts.map((craft) => craft.name).join(", ")
  return (
    <a className={styles.place} href={localePath(locale, paths.village(village.handle))}>
      <rect className={styles.touch} x={left ? 0 : width - hookAt} y={labelY - 20} width={hookAt} height="40" />
      <path className={styles.hair} d={`M${hook} ${labelY.toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`} />
      <circle className={styles.dot} cx={x.toFixed(1)} cy={y.toFixed(1)} r="5" />
      <text className={styles.name} x={edge} y={labelY - 2} textAnchor={left ? "start" : "end"}>
        {village.name}
      </text>
      <text className={styles.craft} x={edge} y={labelY + 13} textAnchor={left ? "start" : "end"}>
        {crafts}
      </text>
    </a>
  )
}

/** The villages on the ground they stand on: coast, rivers and towns drawn from real coordinates, every name a link. */
export function VillageMap({ villages, locale }: { villages: VillageSummary[]; locale: Locale }) {
  const known = villages.filter(isOnMap)
  if (known.length === 0) return null
  const map = layoutMap(known)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it; a fieldset belongs to forms
    <svg
      className={styles.map}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="group"
      aria-label={messages(locale).village.mapLabel}
    >
      <Ground map={map} locale={locale} />
      {map.labels.map((label) => (
        <Place key={label.village.handle} label={label} width={map.width} locale={locale} />
      ))}
    </svg>
  )
}
