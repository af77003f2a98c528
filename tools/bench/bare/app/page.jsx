const cards = Array.from({ length: 24 }, (_, number) => `Card ${number + 1}`)

/** As much text as a page of 24 cards, and nothing else: what Next itself costs. */
export default function Page() {
  return (
    <main>
      <h1>Bare page</h1>
      <ul>
        {cards.map((card) => (
          <li key={card}>
            <a href={`/${card}`}>{card}</a> <span>From a stall, in a village</span> <b>125.000 đ</b>
          </li>
        ))}
      </ul>
    </main>
  )
}
