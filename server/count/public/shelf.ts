/** Something anyone may read, without its files. */
export interface Shelved {
  readonly id: string
  readonly kind: 'release' | 'estimate'
  readonly title: string
  readonly about: string
  readonly published: string
  readonly statement: unknown
}

/** What was made public, and nothing else: the only thing the public page can ask. */
export interface Shelf {
  list(): Promise<Shelved[]>
  find(id: string): Promise<(Shelved & { readonly codebook: unknown; readonly files: readonly string[] }) | undefined>
  file(id: string, name: string): Promise<string | undefined>
}
