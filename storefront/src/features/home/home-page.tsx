import { readCards } from "@/lib/backend/cards"
import type { Locale } from "@/lib/locale"
import { messages } from "@/messages"

export async function HomePage({ locale }: { locale: Locale }) {
  const { home } = messages(locale)
  const { cards } = await readCards({ limit: 8 }, locale)
  return (
    <div className="wrap">
      <h1>{home.heading}</h1>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>{card.title}</li>
        ))}
      </ul>
    </div>
  )
}
