/** Keys for items that may repeat and never change places, such as the cells of a row as written. */
export function keyed<Item>(items: readonly Item[]): { readonly key: string; readonly item: Item }[] {
  return items.map((item, place) => ({ key: String(place), item }))
}
