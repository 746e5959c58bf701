/** Something as a person or an authority wrote it: its own direction, never broken by what stands around it. */
export function Written({ children }: { children: string }) {
  return <bdi dir="auto">{children}</bdi>
}
