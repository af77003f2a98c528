import { randomUUID } from "node:crypto"
import { readDeskLot } from "@/lib/backend/desk/lots"
import type { Locale } from "@/lib/locale"
import { paths } from "@/lib/paths"
import { deskMessages } from "@/messages/desk"
import { DeskForm } from "../frame/desk-form"
import { DeskScreen } from "../frame/desk-screen"
import { styles } from "../frame/styles"
import { withStall } from "../stall/with-stall"
import { recallBatch } from "./later-actions"
import { lotName } from "./lot-words"

/** Warns everybody who has a piece of a batch; asked twice, because it cannot be taken back. */
export async function RecallPage({ locale, id }: { locale: Locale; id: string }) {
  const { lots: words, frame } = deskMessages(locale)
  return withStall(
    locale,
    paths.lotRecall(id),
    (key) => readDeskLot(key, id),
    (desk, lot) => (
      <DeskScreen
        locale={locale}
        title={`${words.recallTitle}: ${lotName(lot, locale)}`}
        guide={words.recallGuide}
        back={paths.lot(id)}
        desk={desk}
      >
        <p className={styles.alert}>{words.recallText}</p>
        <DeskForm
          action={recallBatch}
          hidden={{ locale, stall: desk.key.stallId ?? "", lot: id, product: lot.product.id, key: randomUUID() }}
          submit={words.recall}
          words={frame}
          fields={[
            { kind: "area", name: "reason", label: words.recallWhy, hint: words.recallWhyHint, maxLength: 500 },
            { kind: "tick", name: "stop", label: words.recallStop },
            { kind: "tick", name: "confirm", label: words.recallConfirm },
          ]}
        />
      </DeskScreen>
    ),
  )
}
