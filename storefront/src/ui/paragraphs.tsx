/** A text whose paragraphs are parted by an empty line, as the villages and makers write it. */
export function Paragraphs({ text, className = "" }: { text: string; className?: string }) {
  const parts = text.split(/\n{2,}/).filter(Boolean)
  return (
    <div className={`prose ${className}`}>
      {parts.map((part) => (
        <p key={part}>{part}</p>
      ))}
    </div>
  )
}
