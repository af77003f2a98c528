/** The shop's mark: two strips of bamboo crossing two others, on a seal of red lacquer. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32">
      <rect width="32" height="32" rx="3" fill="#9b1c1a" />
      <g stroke="#fbf7f0" strokeWidth="3.4">
        <path d="M5 11.5h3.6M14.4 11.5H27M5 20.5h12.6M23.4 20.5H27" />
        <path d="M11.5 5v12.6M11.5 23.4V27M20.5 5v3.6M20.5 14.4V27" />
      </g>
    </svg>
  )
}
