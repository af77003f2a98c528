import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MapPin } from "@medusajs/icons"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useVillages, type VillageRow } from "../../lib/use-villages"

const COLUMNS = ["name", "commune", "crafts", "recognitions"] as const

function Row({ village }: { village: VillageRow }) {
  return (
    <Table.Row>
      <Table.Cell>{village.name}</Table.Cell>
      <Table.Cell>{`${village.commune.full_name}, ${village.province.name}`}</Table.Cell>
      <Table.Cell>{village.crafts.map((craft) => craft.name).join(", ")}</Table.Cell>
      <Table.Cell>
        {village.recognitions.map(({ title, number }) => (
          <Text key={title} size="small">
            {number ? `${title} (${number})` : title}
          </Text>
        ))}
      </Table.Cell>
    </Table.Row>
  )
}

/** Staff see which villages are on the market, where they lie today and what they were recognised for. */
export default function VillagesPage() {
  const { t } = useTranslation("villages")
  const state = useVillages()
  const villages = state.kind === "ready" ? state.villages : []
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text className="text-ui-fg-subtle">{t("intro")}</Text>
      </div>
      {state.kind === "failed" && <Text className="px-6 py-4">{t("failed")}</Text>}
      {state.kind === "ready" && villages.length === 0 && <Text className="px-6 py-4">{t("empty")}</Text>}
      {villages.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              {COLUMNS.map((column) => (
                <Table.HeaderCell key={column}>{t(`column.${column}`)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {villages.map((village) => (
              <Row key={village.id} village={village} />
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu", translationNs: "villages", icon: MapPin })
